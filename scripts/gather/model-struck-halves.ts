import type { Phrases } from './model-phrases.ts';
import { isSameNumber } from './model-sameness.ts';
import { everywhere } from './model-struck-everywhere.ts';
import { has, isTelling, joinedUnder } from './model-struck-joined.ts';
import { textFrom } from './model-struck-scope.ts';
import type { Told } from './model-struck.ts';
import type { Word } from './model-words.ts';

/**
 * Halves of what holds only as a whole: “once the mill is sold” of “once the mill is sold and the port is paid”, “only Tamber” of “only Tamber and
 * Alder”, “38 deaths” of “38 deaths per 100,000 people”; and “will meet” of “once the port is paid, will meet”.
 */
export const halvesStruck = (told: Told): string[] => [
  ...everywhere(told, (source) => joinedUnder(told.own, source)),
  ...everywhere(told, (source) => rates(told.own, source)),
  ...everywhere(told, (source) => onceStruck(told.own, source)),
];

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
    if (once.word !== 'once') return [];
    const rest = words.slice(at + 1).filter(({ clause }) => clause === once.clause);
    if (own.words.some((word) => keepsOnce.test(word.word) && opensTheSame(word, own, rest))) return [];
    const [subject, verb] = [rest.find(isTelling), rest.find(({ pos }) => /^(?:AUX|VERB)$/u.test(pos))];
    const deed = words.find(({ pos, index }) => pos === 'VERB' && /^(?:will|would)$/u.test(words[index - 1]?.word ?? ''));
    if (subject === undefined || verb === undefined || deed === undefined || !has(own, deed)) return [];
    return [textFrom(text, once, rest.find(({ pos }) => pos === 'VERB') ?? verb)];
  });

/** “After the port is paid”, “if that happens”; “after the strike” is no such condition. */
function opensTheSame({ index, clause }: Word, own: Phrases, rest: readonly Word[]): boolean {
  const its = own.words.slice(index + 1).filter((word) => word.clause === clause);
  return (
    /^(?:that|this|it|so|they)$/u.test(its[0]?.word ?? '') ||
    its.some(({ stem }) => rest.some((word) => isTelling(word) && word.stem === stem))
  );
}

const keepsOnce = /^(?:once|when|after|if)$/u;
