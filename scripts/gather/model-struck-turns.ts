import { stemOf } from '../checks/en/stem.ts';
import { keepsTurn, keepsUntrue, notAll, notQuite, untrue } from './en/scope.ts';
import type { Phrases } from './model-phrases.ts';
import { everywhere } from './model-struck-everywhere.ts';
import type { Told } from './model-struck.ts';
import type { Word } from './model-words.ts';

/** “Was beaten” of “was all but beaten”, “has to resign” of “has yet to resign”: the turn is struck out and its word told. */
export const turnsStruck = (told: Told): string[] => [...notQuiteSo(told), ...notOfAll(told), ...foundFalse(told)];

function notQuiteSo(told: Told): string[] {
  const { own } = told;
  if (keepsTurn.test(own.text)) return [];
  return everywhere(told, ({ text, words }) =>
    [...text.matchAll(notQuite)].flatMap(({ groups, 0: all }) => {
      const stem = stemOf((groups?.['what'] ?? '').toLowerCase());
      const isTold = own.words.some((its) => its.stem === stem && its.pos !== 'DET');
      return isTold && words.filter((its) => its.stem === stem).length === 1 ? [all] : [];
    }),
  );
}

/** “Does not have the means to police violations”, of “all violations”: some it does police. */
function notOfAll(told: Told): string[] {
  const { own } = told;
  if (/\b(?:all|every|each|whole|entire)/iu.test(own.text)) return [];
  return everywhere(told, ({ text }) =>
    [...text.matchAll(notAll)].flatMap(({ groups }) => {
      const stem = stemOf((groups?.['what'] ?? '').toLowerCase());
      return own.words.some((its) => its.stem === stem) && isNegator.test(own.text) ? [groups?.['all'] ?? ''] : [];
    }),
  );
}

const isNegator = /\b(?:not|never|cannot)\b|n[’']t\b/iu;

/** “Claims that it burned emerged” of claims that “are false”. */
function foundFalse(told: Told): string[] {
  const { own } = told;
  if (keepsUntrue.test(own.text)) return [];
  return everywhere(told, (source) =>
    [...source.text.matchAll(untrue)].flatMap(({ groups, index }) => {
      const what = source.words.find(({ at }) => at === index);
      const how = groups?.['how'] ?? '';
      const end = index + (groups?.['what'] ?? '').length + (groups?.['rest'] ?? '').length;
      if (what === undefined || !isNamed(what, source) || isOfAnother(what, end, source)) return [];
      return own.words.some(({ stem }) => stem === what.stem) ? [how] : [];
    }),
  );
}

/** No verb: “the port, which reports profit”. */
const isNamed = ({ pos, index }: Word, { words }: Phrases): boolean =>
  /^(?:NOUN|PROPN)$/u.test(pos) && !/^(?:who|that|which)$/u.test(words[index - 1]?.word ?? '');

/** “Krantz heard reports and the mayor was wrong”: what is wrong has a name of its own behind the “and”. */
function isOfAnother(what: Word, end: number, { words }: Phrases): boolean {
  const between = words.filter(({ index, at }) => index > what.index && at < end);
  const joint = between.findLastIndex(({ word }) => /^(?:and|but)$/u.test(word));
  const behind = between.slice(joint + 1);
  const isAtItsVerb = words.some(({ index, clause, pos }) => index < what.index && clause === what.clause && pos === 'VERB');
  // “The port reports profit”: a noun for the tagger.
  const isAVerb = /^(?:NOUN|PROPN)$/u.test(between[0]?.pos ?? '');
  const isPartedOff = joint >= 0 && between[joint]?.clause !== between[joint - 1]?.clause;
  return (
    joint >= 0 &&
    (isAtItsVerb || isAVerb || isPartedOff) &&
    behind.length > 0 &&
    !behind.some(({ pos }) => /^(?:VERB|AUX)$/u.test(pos))
  );
}
