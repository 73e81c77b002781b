import { quotationsIn } from '../text/quotations.ts';
import { foldTypography } from '../text/typography.ts';
import { wordsOf } from '../text/words.ts';
import type { Statement } from '../stories/story.ts';
import type { Check } from './check.ts';

/** Fewer words running may come again: a name, an office, “the bridge is shut”. */
const LEAST = 7;

/** Parts that are there to take up what the report says: points before it, differences and days after it. */
const takesUp: ReadonlySet<Statement['part']> = new Set(['key-points', 'differences', 'timeline']);

/** In the report no statement repeats another one, nor quotes what another one quotes: a reader's minute is not filled twice. */
export const nothingIsSaidTwice: Check = ({ statements }) => {
  const said = new Set<string>();
  return statements
    .filter(({ part }) => !takesUp.has(part))
    .flatMap((statement) => {
      const its = saidIn(statement);
      const again = its.find(({ key }) => said.has(key));
      for (const { key } of its) said.add(key);
      return again === undefined ? [] : [{ code: 'said-twice' as const, line: statement.line, text: again.text }];
    });
};

/** The statement, and each of its quotations, in plain words. */
const saidIn = ({ text }: Statement) =>
  [text, ...quotationsIn(text).map((quotation) => quotation.text)]
    .map((each) => ({ text: each, key: wordsOf(foldTypography(each)).join(' ') }))
    .filter(({ key }) => key.split(' ').length >= LEAST);
