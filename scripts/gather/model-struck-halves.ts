import type { Phrases } from './model-phrases.ts';
import { isSameNumber } from './model-sameness.ts';
import { textFrom } from './model-struck-scope.ts';
import type { Told } from './model-struck.ts';
import type { Word } from './model-words.ts';

/**
 * Halves of what holds only as a whole: “once the mill is sold” of “once the mill is sold and the port is paid”, “only Tamber” of “only Tamber and
 * Alder”, “38 deaths” of “38 deaths per 100,000 people”; and “will meet” of “once the port is paid, will meet”.
 */
export const halvesStruck = (told: Told): string[] => [
  ...told.sources.flatMap((source) => joinedUnder(told.own, source)),
  ...everywhere(told, rates),
  ...everywhere(told, onceStruck),
];

/** Where each passage has it. */
function everywhere({ own, sources }: Told, those: (own: Phrases, source: Phrases) => string[]): string[] {
  const lost = sources.map((source) => those(own, source));
  return lost.length > 0 && lost.every((words) => words.length > 0) ? lost.flat().slice(0, 1) : [];
}

const has = (own: Phrases, word: Word): boolean => own.words.some(({ stem }) => stem === word.stem);

/** What “once”, “if” or “only” opens, on both sides of its “and”. */
function joinedUnder(own: Phrases, { words, text }: Phrases): string[] {
  return words.flatMap((opener, at) => {
    if (!wholes.test(opener.word) || !own.words.some(({ word }) => word === opener.word)) return [];
    const rest = words.slice(at + 1, at + 24).filter(({ clause }) => clause === opener.clause);
    const joint = rest.findIndex(({ word }) => word === 'and');
    const [one, other] = [rest.slice(0, joint), rest.slice(joint + 1)].map((side) => side.filter(isTelling)) as [Word[], Word[]];
    const isClause = opener.word === 'only' || rest.slice(joint + 1).some(({ pos }) => pos === 'VERB');
    if (joint < 0 || one.length === 0 || other.length === 0 || !isClause) return [];
    const near = opener.word === 'only' ? [one.slice(0, 3), toTheVerb(rest.slice(joint + 1))] : [one, other];
    const [first, second] = near.map((side) => side.some((word) => has(own, word)));
    if (first === second) return [];
    const lost = (first ? other : one)[0];
    return lost === undefined ? [] : [textFrom(text, lost, (first ? other : one)[1] ?? lost)];
  });
}

/** “Only Tamber and Alder have …”. */
function toTheVerb(words: readonly Word[]): Word[] {
  const end = words.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return words.slice(0, end < 0 ? 4 : end).filter(isTelling);
}

const wholes = /^(?:once|if|unless|until|only)$/u;
const isTelling = ({ kind }: Word): boolean => kind === 'content' || kind === 'name';

/** “Per 100,000 people”, “for every mill”. */
const rates = (own: Phrases, { words, text }: Phrases): string[] =>
  words.flatMap((per, at) => {
    const isRate = per.word === 'per' || (per.word === 'every' && /^(?:for|in)$/u.test(words[at - 1]?.word ?? ''));
    if (!isRate || /^cents?$/u.test(words[at + 1]?.word ?? '') || own.words.some(({ word }) => word === per.word)) return [];
    const figure = words
      .slice(Math.max(0, at - 5), at)
      .findLast(({ kind, clause }) => kind === 'number' && clause === per.clause);
    const last = words.slice(at + 1, at + 4).findLast(({ kind, clause }) => kind !== 'small' && clause === per.clause);
    if (figure === undefined || last === undefined || !own.words.some((its) => isSameNumber(its, figure))) return [];
    return has(own, last) ? [] : [textFrom(text, per, last)];
  });

/** “Once the port is paid, the council will meet”. */
const onceStruck = (own: Phrases, { words, text }: Phrases): string[] =>
  words.flatMap((once, at) => {
    if (once.word !== 'once' || own.words.some(({ word }) => keepsOnce.test(word))) return [];
    const rest = words.slice(at + 1).filter(({ clause }) => clause === once.clause);
    const [subject, verb] = [rest.find(isTelling), rest.find(({ pos }) => /^(?:AUX|VERB)$/u.test(pos))];
    const deed = words.find(({ pos, index }) => pos === 'VERB' && /^(?:will|would)$/u.test(words[index - 1]?.word ?? ''));
    if (subject === undefined || verb === undefined || deed === undefined || !has(own, deed)) return [];
    return [textFrom(text, once, rest.find(({ pos }) => pos === 'VERB') ?? verb)];
  });

const keepsOnce = /^(?:once|when|after|if)$/u;
