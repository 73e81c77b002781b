import { stemOf } from '../checks/en/stem.ts';
import { keepsTurn, notQuite } from './en/scope.ts';
import type { Told } from './model-struck.ts';

/** “Was beaten” of “was all but beaten”, “has to resign” of “has yet to resign”: the turn is struck out and its word told. */
export function turnsStruck({ own, sources }: Told): string[] {
  if (keepsTurn.test(own.text)) return [];
  const lost = sources.map(({ text, words }) =>
    [...text.matchAll(notQuite)].flatMap(({ groups, 0: all }) => {
      const stem = stemOf((groups?.['what'] ?? '').toLowerCase());
      const isTold = own.words.some((its) => its.stem === stem && its.kind !== 'small');
      return isTold && words.filter((its) => its.stem === stem).length === 1 ? [all] : [];
    }),
  );
  return lost.length > 0 && lost.every((turns) => turns.length > 0) ? lost.flat().slice(0, 1) : [];
}
