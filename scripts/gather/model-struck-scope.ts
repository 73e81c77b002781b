import { acts, counted, extremes, scopes, spans } from './en/scope.ts';
import type { Phrases } from './model-phrases.ts';
import { isSameNumber } from './model-sameness.ts';
import type { Told } from './model-struck.ts';
import type { Word } from './model-words.ts';

/** Words of how often, how far, where and of whom that are struck out, though what they limit is told. */
export function unscoped({ own, sources, before }: Told): string[] {
  return [
    ...adverbs(own, sources),
    ...shares(own, sources),
    ...places(own, sources, before),
    ...under(own, sources, before),
    ...first(own, sources),
  ];
}

/** “Generally feel betrayed”: wherever the passage says “feel”, it limits it; and the sentence says it with no such word. */
function adverbs(own: Phrases, sources: readonly Phrases[]): string[] {
  return scopes.flatMap(({ words, keeps }) => {
    if (own.words.some(({ word }) => keeps.test(word))) return [];
    const limited = sources.flatMap((source) =>
      source.words.flatMap((word, at) => {
        const head = words.test(word.word) ? limitedBy(source.words, at) : undefined;
        return head === undefined ? [] : [{ word, head }];
      }),
    );
    return limited
      .filter(({ head }) => own.words.some((its) => its.stem === head.stem && (its.kind !== 'small' || whole.test(its.word))))
      .filter(({ head }) => {
        const everywhere = sources.flatMap((source) => source.words.filter(({ stem }) => stem === head.stem));
        return everywhere.every((place) => limited.some((its) => its.head === place));
      })
      .map(({ word, head }) => `${word.word} ${head.word}`);
  });
}

/** The word right behind it, over other adverbs; where a mark or a small word follows, the verb before. A number has rules of its own. */
function limitedBy(words: readonly Word[], at: number): Word | undefined {
  const next = words.slice(at + 1, at + 4).find(({ pos, word }) => pos !== 'ADV' && !/^(?:an?|the|been|be)$/u.test(word));
  if (next?.kind === 'number') return undefined;
  // “Nearly all of them”.
  if (next !== undefined && whole.test(next.word)) return next;
  if (next !== undefined && next.clause === words[at]?.clause && next.kind !== 'small') return next;
  const previous = words[at - 1];
  return previous?.pos === 'VERB' && previous.kind === 'content' ? previous : undefined;
}

const whole = /^(?:all|every|everyone|everybody|none|half|always|never)$/u;

/** “55 per cent of those asked”: a share of what? */
function shares(own: Phrases, sources: readonly Phrases[]): string[] {
  return sources.flatMap(({ words, text }) =>
    words.flatMap((word, at) => {
      const figure = words.slice(Math.max(0, at - 3), at).find(({ kind }) => kind === 'number');
      if (word.word !== 'of' || figure === undefined || !isShare.test(text.slice(figure.at, word.at))) return [];
      const here = own.words.findIndex((its) => isSameNumber(its, figure));
      const [first] = words.slice(at + 1).filter(({ kind }) => kind !== 'small');
      if (here < 0 || first === undefined || own.words.slice(here, here + 4).some((its) => its.word === 'of')) return [];
      return own.words.some(({ stem }) => stem === first.stem) ? [] : [textFrom(text, word, first)];
    }),
  );
}

const isShare = /%|per ?cent|thirds?|quarters?|fifths?|half/iu;

/** “In three states”: the number and the places are told nowhere. */
function places(own: Phrases, sources: readonly Phrases[], before: readonly Word[]): string[] {
  return sources.flatMap(({ words, text }) =>
    words.flatMap((word, at) => {
      const [number, place] = [words[at + 1], words.slice(at + 2, at + 4).find((its) => counted.test(its.word))];
      if (!/^(?:in|across)$/u.test(word.word) || number?.kind !== 'number' || place === undefined) return [];
      const isTold = [...own.words, ...before].some(({ stem }) => stem === place.stem);
      const verb = words.slice(0, at).findLast(({ pos, clause }) => pos === 'VERB' && clause === word.clause);
      const isRetold = verb !== undefined && own.words.some(({ stem }) => stem === verb.stem);
      return isTold || !isRetold ? [] : [textFrom(text, word, place)];
    }),
  );
}

/** “Under the bill, owners would pay”: neither this sentence nor one before it says by what. */
function under(own: Phrases, sources: readonly Phrases[], before: readonly Word[]): string[] {
  return sources.flatMap(({ words, text }) =>
    words.flatMap((word, at) => {
      const act = words.slice(at + 1, at + 5).find((its) => acts.test(its.word));
      if (word.word !== 'under' || act === undefined) return [];
      if ([...own.words, ...before].some(({ stem }) => stem === act.stem)) return [];
      const helper = words.find(
        (its) => /^(?:would|will|must|may|can|could)$/u.test(its.word) && Math.abs(its.clause - word.clause) < 2,
      );
      const verb = words.slice((helper?.index ?? 0) + 1).find(({ pos }) => pos === 'VERB');
      const isTold = helper !== undefined && verb !== undefined && own.words.some(({ stem }) => stem === verb.stem);
      return isTold ? [textFrom(text, word, act)] : [];
    }),
  );
}

/** “The first time in the club’s history”: the first since when, of which? */
function first(own: Phrases, sources: readonly Phrases[]): string[] {
  const told = own.words.find(({ word }) => extremes.test(word));
  if (told === undefined) return [];
  const has = ({ stem }: Word) => own.words.some((its) => its.stem === stem);
  const lacking = sources.flatMap(({ words, text }) => {
    const at = words.findIndex(({ stem }) => stem === told.stem);
    if (at < 0) return [];
    const rest = words.slice(at + 1, at + 14).filter(({ clause }) => clause === words[at]?.clause);
    const span = rest.findIndex(({ word }) => spans.test(word));
    const whose = rest.slice(0, Math.max(0, span)).findLast(({ kind }) => kind === 'name' || kind === 'content');
    // “In Senate history” is not “in history”.
    if (
      span >= 0 &&
      whose !== undefined &&
      has(rest[span] as Word) &&
      isWithin(rest, span, whose) &&
      !own.words.some((its) => its.word === whose.word)
    )
      return textFrom(text, whose, rest[span]);
    const since = rest.findIndex(
      ({ word }, nth) => (word === 'since' || (word === 'in' && rest[nth + 1]?.kind === 'number')) && nth > 0,
    );
    // “Since 1920 after a find”: the find says not since when.
    const behind = since < 0 ? [] : rest.slice(since + 1);
    const ends = behind.findIndex(({ word }) => /^(?:after|before|when|because|as|following|and|but)$/u.test(word));
    const scope = behind.slice(0, ends < 0 ? undefined : ends).filter(({ kind }) => kind !== 'small');
    return scope.length === 0 || scope.some(has) ? null : textFrom(text, rest[since] as Word, scope[1] ?? scope[0]);
  });
  return lacking.includes(null) ? [] : lacking.slice(0, 1).flatMap((words) => words ?? []);
}

/** Nothing but small words between: “the club’s long history”. */
const isWithin = (rest: readonly Word[], span: number, whose: Word): boolean =>
  rest.slice(rest.indexOf(whose) + 1, span).every(({ kind, pos }) => kind === 'small' && pos !== 'ADP');

/** The words as they stand, from one to another. */
export const textFrom = (text: string, first: Word, last: Word = first): string =>
  text.slice(first.at, last.at + last.written.length).replace(/[“”"]/gu, '');
