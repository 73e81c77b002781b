import { expect, test } from 'vitest';
import { onPurpose } from './on-purpose.ts';

test.each([
  [
    'progress',
    'feeds: 3 of 11 · saltmere-tide: status: 503',
    'feeds: 3 of 11 · saltmere-tide: status: 503 (on purpose: one outlet is down)',
  ],
  [
    'the report',
    'sources   10 of 11 read\n  unread: saltmere-tide (503)\nitems',
    'sources   10 of 11 read\n  unread: saltmere-tide (503) (on purpose: one outlet is down)\nitems',
  ],
  ['an outlet that is not meant to be down', '  unread: north-post (503)', '  unread: north-post (503)'],
  ['a line about nothing of the kind', 'articles: 3 of 3', 'articles: 3 of 3'],
])('says of %s what was planned', (_, text, said) => {
  expect(onPurpose(text)).toBe(said);
});
