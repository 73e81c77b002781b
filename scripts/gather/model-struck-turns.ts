import { stemOf } from '../checks/en/stem.ts';
import { keepsTurn, keepsUntrue, notAll, notQuite, untrue } from './en/scope.ts';
import type { Told } from './model-struck.ts';

/** “Was beaten” of “was all but beaten”, “has to resign” of “has yet to resign”: the turn is struck out and its word told. */
export const turnsStruck = (told: Told): string[] => [...notQuiteSo(told), ...notOfAll(told), ...foundFalse(told)];

function notQuiteSo({ own, sources }: Told): string[] {
  if (keepsTurn.test(own.text)) return [];
  const lost = sources.map(({ text, words }) =>
    [...text.matchAll(notQuite)].flatMap(({ groups, 0: all }) => {
      const stem = stemOf((groups?.['what'] ?? '').toLowerCase());
      const isTold = own.words.some((its) => its.stem === stem && its.pos !== 'DET');
      return isTold && words.filter((its) => its.stem === stem).length === 1 ? [all] : [];
    }),
  );
  return lost.length > 0 && lost.every((turns) => turns.length > 0) ? lost.flat().slice(0, 1) : [];
}

/** “Does not have the means to police violations”, of “all violations”: some it does police. */
function notOfAll({ own, sources }: Told): string[] {
  if (/\b(?:all|every|each|whole|entire)/iu.test(own.text)) return [];
  return sources.flatMap(({ text }) =>
    [...text.matchAll(notAll)].flatMap(({ groups }) => {
      const stem = stemOf((groups?.['what'] ?? '').toLowerCase());
      return own.words.some((its) => its.stem === stem) && isNegator.test(own.text) ? [groups?.['all'] ?? ''] : [];
    }),
  );
}

const isNegator = /\b(?:not|never|cannot)\b|n[’']t\b/iu;

/** “Claims that it burned emerged” of claims that “are false”. */
function foundFalse({ own, sources }: Told): string[] {
  if (keepsUntrue.test(own.text)) return [];
  const lost = sources.map(({ text }) =>
    [...text.matchAll(untrue)].flatMap(({ groups }) => {
      const stem = stemOf((groups?.['what'] ?? '').toLowerCase());
      return own.words.some((its) => its.stem === stem) ? [groups?.['how'] ?? ''] : [];
    }),
  );
  return lost.length > 0 && lost.every((words) => words.length > 0) ? lost.flat().slice(0, 1) : [];
}
