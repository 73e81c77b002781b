import { watched } from './watched.ts';

/** As `scripts/text/remembered.ts`, but for one test and one mutant: what was read with another mutant on is not what is read now. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let of = '';
  return (text) => {
    const { activeMutant, currentTestId } = watched();
    const now = `${activeMutant} ${currentTestId}`;
    if (now !== of) known.clear();
    of = now;
    const before = known.get(text);
    if (before !== undefined) return before;
    const anew = read(text);
    known.set(text, anew);
    return anew;
  };
}
