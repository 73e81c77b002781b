import { expect, test } from 'vitest';
import { inShort, recorded, rewrites, verdictOn } from './verdict-on.ts';

const rows = rewrites();
const record = recorded();

test('each row of the set has one recorded verdict, and no other row has one', () => {
  expect(record.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
});

/** What a person has agreed to. Which of these verdicts are right, the set's labels say; here it shows when one changes. */
test.each(rows.map((row, at) => [row.id, row, record[at]?.findings ?? []] as const))(
  'judges %s as recorded',
  (id, row, before) => {
    const now = verdictOn(row).findings;
    expect(now, changed(id, inShort(before), inShort(now))).toEqual(before);
  },
);

const changed = (id: string, before: string, now: string) =>
  `${id} was judged otherwise before: ${before}; now: ${now}. “npm run bench -- verdicts” shows all that changed, with --accept it records it`;
