import { expect, test } from 'vitest';
import { readBody } from './body.ts';
import { plainText } from './plain-text.ts';

const body = readBody(`- One point.[^a]
- Another.[^1]

Opening words,[^1] and more.[^b]

## Where the sources differ

They differ.[^1]

## What next

Soon.[^a]

## Timeline

| Date | Event |
| --- | --- |
| 14 March | Closed.[^b] |

## A person’s heading

Added by hand.

[^1]: [North Post](https://north.example/1): ““First, \\[sic\\] words,” she said.”
[^a]: [Radio](https://radio.example/a): “Second words.”
[^b]: Without a link.
[^c]: [Never](https://never.example/c): “Cited.”
`);

test('takes the first list as key points', () => {
  expect(body.keyPoints.map((point) => plainText(point).trim())).toEqual(['One point.', 'Another.']);
});

test('knows the parts by their headings and leaves other headings as prose', () => {
  expect(body.sections.map(({ part, heading }) => [part, heading])).toEqual([
    ['prose', undefined],
    ['differences', 'Where the sources differ'],
    ['next', 'What next'],
    ['timeline', 'Timeline'],
    ['prose', 'A person’s heading'],
  ]);
});

test('numbers the passages by first citation and leaves out what nothing cites', () => {
  expect(body.passages).toEqual([
    { mark: 'a', number: 1, publisher: 'Radio', url: 'https://radio.example/a', text: 'Second words.', cited: 2 },
    {
      mark: '1',
      number: 2,
      publisher: 'North Post',
      url: 'https://north.example/1',
      text: '“First, [sic] words,” she said.',
      cited: 3,
    },
    { mark: 'b', number: 3, publisher: 'Unnamed source', url: '', text: 'Without a link.', cited: 2 },
  ]);
});

test('counts the words of the story without its passages', () => {
  expect(readBody('- One two.[^1]\n\nThree — four five.[^1]\n\n[^1]: [X](https://x.example/): “Six seven eight.”').words).toBe(5);
});

test('has no key points where the body opens with prose', () => {
  expect(readBody('Words.\n\n- A list.').keyPoints).toEqual([]);
});

test('keeps a line of dashes at the top as text, not as front matter', () => {
  expect(readBody('---\ntitle: x\n---\n\nWords.').sections.length).toBeGreaterThan(0);
});

test.each(['what next', 'What Next', 'TIMELINE', 'constructor'])('takes “%s” for a heading of a person', (heading) => {
  expect(readBody(`## ${heading}\n\nWords.`).sections.map(({ part }) => part)).toEqual(['prose']);
});

test('counts statements by groups of marks', () => {
  expect(body.statements).toBe(7);
  expect(readBody('One,[^1][^2] two.[^1]\n\n[^1]: A.\n[^2]: B.').statements).toBe(2);
});
