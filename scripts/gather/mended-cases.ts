import type { SettledCase } from '../checks/case-of.ts';
import type { ModelDraft } from '../drafts/write-with-model.ts';
import type { Replacements } from '../drafts/write-with-model-repair.ts';
import { failed, ok, type Result } from '../result.ts';
import type { Faulty } from './model-faults.ts';
import type { Silence, Telling } from './tell-event.ts';

/** What was told, or why nothing was, with the cases that are settled by what the writer gave in place of its first sentences. */
export function withMendedCases(
  told: Result<Telling, Silence>,
  found: readonly Faulty[],
  first: ModelDraft,
  given: Replacements,
): Result<Telling, Silence> {
  const { cases = [] } = told.ok ? told.value : told.reason;
  const all = [...mendedCases(found, first, given, cases), ...cases];
  return told.ok ? ok({ ...told.value, cases: all }) : failed({ ...told.reason, cases: all });
}

/**
 * What was found in a first draft and is not found any more: its writer was told and put it otherwise, or left it out. What is still
 * wrong is among the `later` cases.
 */
function mendedCases(
  found: readonly Faulty[],
  { origin, answer }: ModelDraft,
  given: Replacements,
  later: readonly SettledCase[],
): SettledCase[] {
  const [lead] = answer.paragraphs.flat();
  return found.flatMap(({ of, case: its }): SettledCase[] => {
    const part = typeof of === 'string' ? of : origin.get(of);
    if (its === undefined || part === undefined || part === 'story' || !given.has(part)) return [];
    if (later.some((other) => isSame(other, its))) return [];
    const isLeftOut = given.get(part) === null && typeof part !== 'string' && part !== lead;
    return [{ ...its, became: isLeftOut ? 'left-out' : 'mended' }];
  });
}

/** The same thing wrong with a sentence on the same passages, whatever words it has now. */
const isSame = (one: SettledCase, { code, evidence }: Pick<SettledCase, 'code' | 'evidence'>): boolean =>
  one.code === code && one.evidence.some((passage) => evidence.includes(passage));
