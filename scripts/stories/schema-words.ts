import type { z } from 'astro/zod';

/** What a value has to be, by what schemas call it. */
const kinds: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false, without quotes',
  array: 'a list, as in [one, two]',
  object: 'a group of fields',
  null: 'null',
};

/** Why a value of front matter does not fit the schema: what was expected, in words that say what to write. */
export function schemaInWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return `expected ${issue.discriminator === undefined ? 'another value' : `a \`${issue.discriminator}\` that content/schema.ts lists`}`;
    case 'too_big':
      return issue.origin === 'array'
        ? `expected ${issue.maximum} entries at most: take the others out`
        : `expected ${issue.maximum} at most`;
    case 'too_small':
      if (issue.origin === 'string') return 'expected something between the quotes';
      return issue.origin === 'array'
        ? `expected at least ${counted(Number(issue.minimum))}`
        : `expected a number above ${issue.minimum}`;
    default:
      // The schema's own words: “a quoted time in UTC, as in …”.
      return `expected ${issue.message}`;
  }
}

const counted = (entries: number): string => (entries === 1 ? 'one entry' : `${entries} entries`);
