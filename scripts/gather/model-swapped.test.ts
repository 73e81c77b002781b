import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { isGap } from './model-gaps.ts';
import { againstIn } from './model-one-sentence.ts';

/** Whether a rule speaks against it, not only that it is no shortening. */
const isRefused = (told: string, passage: string): boolean => !againstIn(read(told), [[read(passage)]]).every(isGap);

describe('two things keep each its own place', () => {
  test.each([
    [
      'Ana Ruiz, who formerly worked at the Alder Museum of Salt in Tamber and now is with The Lind Museum, is the author.',
      'Ana Ruiz, who formerly worked at The Lind Museum and now is with the Alder Museum of Salt in Tamber, is the author.',
    ],
    ['Krantz served with the navy and trained under the guards.', 'Krantz served with the guards and trained under the navy.'],
    [
      'Ruiz’s approach was to accept the blame for the spill but not the responsibility.',
      'Ruiz’s approach was to accept the responsibility for the spill but not the blame.',
    ],
    [
      'Krantz sold the oven for bread and bought the mill with a loan.',
      'Krantz sold the mill for bread and bought the oven with a loan.',
    ],
    ['Nurses want higher wages instead of shorter shifts.', 'Nurses want shorter shifts instead of higher wages.'],
    ['Krantz praised the nurses without thanking the guards.', 'Krantz praised the guards without thanking the nurses.'],
    ['Ruiz grew up near the mill and died beside the lake.', 'Ruiz grew up near the lake and died beside the mill.'],
    ['The council fined Lind in May and Krantz in June.', 'The council fined Krantz in May and Lind in June.'],
    ['Krantz rose from guard to mayor in place of a nurse.', 'Krantz rose from mayor to guard in place of a nurse.'],
    [
      'While questioning Ruiz at the port committee, Rep. Bo Krantz (R-S.C.) urged that she read the report.',
      'While being questioned at the port committee by Rep. Bo Krantz (R-S.C.), Ruiz urged that he read the report.',
    ],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([
    [
      'While being questioned by Rep. Bo Krantz (R-S.C.), Ruiz urged that he read the report.',
      'While being questioned at the port committee by Rep. Bo Krantz (R-S.C.), Ruiz urged that he read the report.',
    ],
    [
      'While being questioned by Rep. Bo Krantz, Ruiz urged that he read the report.',
      'While being questioned at the port committee by Rep. Bo Krantz (R-S.C.), Ruiz urged that he read the report.',
    ],
    [
      'Ana Ruiz, who worked at The Lind Museum and now is with the Alder Museum of Salt, is the author.',
      'Ana Ruiz, who formerly worked at The Lind Museum and now is with the Alder Museum of Salt in Tamber, is the author.',
    ],
    ['Krantz trained under the navy and served with the guards.', 'Krantz served with the guards and trained under the navy.'],
    ['Nurses met Krantz and Ruiz in Tamber.', 'Nurses met Ruiz and Krantz in Tamber.'],
    ['The port sold mills, ovens and boats.', 'The port sold boats, mills and ovens.'],
    ['Ruiz accepted the responsibility but not the blame.', 'Ruiz accepted the responsibility for the spill but not the blame.'],
    ['The council fined Krantz in May and Lind in June.', 'The council in Tamber fined Krantz in May and Lind in June.'],
    ['Rep. Bo Krantz praised Ruiz.', 'Rep. Bo Krantz (D-Tamber) praised Ruiz on Monday.'],
  ])('stands: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });
});
