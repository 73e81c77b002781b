import type { Phrases } from './model-phrases.ts';
import { isSameNumber } from './model-sameness.ts';
import type { Told } from './model-struck.ts';
import { textFrom } from './model-struck-scope.ts';
import type { Word } from './model-words.ts';

/** What a count or a sum holds for, struck out though the figure is told. */
export const uncounted = ({ own, sources }: Told): string[] => [...most(own, sources), ...sums(own, sources)];

/** “Only nine are left in captivity”, “no more than 20 laps in a row”: whoever says that there are no more says where and how. */
function most(own: Phrases, sources: readonly Phrases[]): string[] {
  return sources.flatMap((source) =>
    source.words.flatMap((figure) => {
      if (figure.kind !== 'number' || !isTold(figure, own) || !isNoMore(figure, source)) return [];
      const phrase = behind(figure, source);
      if (phrase === undefined) return [];
      const [joint, head] = phrase;
      const has = own.words.some(({ stem }) => stem === head.stem);
      return has ? [] : [textFrom(source.text, joint, head)];
    }),
  );
}

const isTold = (figure: Word, { words }: Phrases): boolean => words.some((its) => isSameNumber(figure, its));

const isNoMore = ({ index, clause }: Word, { words }: Phrases): boolean => {
  const earlier = words.slice(Math.max(0, index - 4), index).filter((its) => its.clause === clause);
  const isAtMost = earlier.some(({ word }) => /^(?:more|fewer|less)$/u.test(word));
  const isDenied = words.slice(Math.max(0, index - 9), index).some(({ word }) => /^(?:not|no|never|n't|\p{L}+n't)$/u.test(word));
  return earlier.some(({ word }) => /^(?:only|just|merely)$/u.test(word)) || (isAtMost && isDenied);
};

/** The first phrase of place or manner behind it, within its clause. */
function behind({ index, clause }: Word, { words, things }: Phrases): [Word, Word] | undefined {
  const joint = words.find(
    (its) => its.index > index && its.clause === clause && /^(?:in|at|among|per|within)$/u.test(its.word) && its.pos === 'ADP',
  );
  const thing = joint && things.find(({ words: its }) => its[0]?.index === joint.index + 1);
  const head = thing?.words.at(-1);
  const isNamed = thing?.words.some(({ kind }) => kind === 'date' || kind === 'name' || kind === 'number') ?? true;
  return joint === undefined || head === undefined || isNamed ? undefined : [joint, head];
}

/** “Raised 60 million from flour and bread”: of flour alone it may be any sum. */
function sums(own: Phrases, sources: readonly Phrases[]): string[] {
  return sources.flatMap((source) =>
    source.words.flatMap((joint) => {
      const [one, other] = [source.words[joint.index - 1], source.words[joint.index + 1]];
      if (joint.word !== 'and' || one === undefined || other === undefined || /^(?:VERB|AUX)$/u.test(other.pos)) return [];
      const figure = source.words.findLast(
        ({ kind, index, clause }) => kind === 'number' && index < joint.index && Math.abs(clause - joint.clause) < 2,
      );
      const isBehind = figure !== undefined && isTold(figure, own) && tiesASum(figure, joint, source);
      const has = ({ stem }: Word) => own.words.some((its) => its.stem === stem);
      if (!isBehind || one.kind === 'small' || other.kind === 'small' || has(one) === has(other)) return [];
      return [textFrom(source.text, one, other)];
    }),
  );
}

/** Nothing is done between, the phrase opens with “from” or the like, and no other figure stands in it. */
function tiesASum(figure: Word, joint: Word, { words }: Phrases): boolean {
  const between = words.slice(figure.index + 1, joint.index);
  const opener = between.findLast(({ pos }) => pos === 'ADP');
  const next = words.slice(joint.index + 1, joint.index + 4);
  return (
    opener !== undefined &&
    /^(?:from|for|on|between|among|across|to)$/u.test(opener.word) &&
    between.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX') &&
    ![...between.filter(({ index }) => index > opener.index), ...next].some(({ kind }) => kind === 'number')
  );
}
