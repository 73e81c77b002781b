import { expect, test } from 'vitest';
import { checkStory } from './check-story.ts';
import { aStory, type Note } from './story-builder.ts';

/**
 * The story that started this project, retold with invented people and its errors kept: what its sources say stands below,
 * and each error is asserted by the check that finds it today. What no check finds yet is asserted, too, so that the day it
 * is found is seen.
 */
const notes: Note[] = [
  {
    from: 'North Post',
    passage: 'A drone struck a convoy near Tarsk on Tuesday and killed Deniz Oram, a deputy commander of the Harrow Guard.',
  },
  { from: 'Harbour Radio', passage: 'Oram had followed Marek Sall, the founder of the Harrow Guard, who died in 2019.' },
  { from: 'Coast Wire', passage: 'The deputy commander, whose full name is Deniz Oram Vaal, was 48; two guards died with him.' },
  { from: 'North Post', passage: 'The defence ministry said on Wednesday that it does not comment on operations.' },
  {
    from: 'Harbour Radio',
    passage: 'The Outer View, a website on foreign policy, called the strike a message to the whole region.',
  },
];

const body = `Marek Sall and Deniz Oram were killed on Tuesday by a drone near Tarsk.[^1]
Among the dead are Deniz Oram, Oram Vaal and two guards.[^1][^3]
“We will answer at a time of our choosing,” the Harrow Guard said.[^2]
Meanwhile,, a foreign policy analysis website, called the strike a message to the whole region.[^5]
The ministry said on Wednesday that it does not comment.[^4]
The ministry said on Thursday that it does not comment.[^4]

## Timeline

| Date | Event |
| --- | --- |
| 10 March 2026 | A drone kills Deniz Oram and three guards.[^1][^3] |
| 12 March 2026 | The defence ministry declines to comment.[^4] |

Production notes: this article is based on the sources provided and avoids what was (Already Reported).
`;

const find = () =>
  checkStory(aStory(body, notes, { title: 'Founder of the Harrow Guard killed in drone strike' })).map((finding) =>
    Object.values(finding).join(' '),
  );
const has = (found: string[], code: string, part: string) => found.some((words) => words.includes(code) && words.includes(part));

test.each([
  ['a man dead for years is killed again', 'name-not-sourced', 'Marek Sall'],
  ['one person is listed as two', 'one-as-two', 'Oram Vaal'],
  ['a quotation is invented', 'quote-not-found', 'We will answer'],
  ['a publication has lost its name', 'dropped-name', 'Meanwhile,,'],
  ['one statement has two dates', 'date-not-sourced', 'Thursday'],
  ['the table contradicts the text', 'number-not-sourced', 'three'],
  ['the table dates what the text dates otherwise', 'date-not-sourced', '12 March 2026'],
  ['the last paragraph is about the text itself', 'machine-words', 'roduction notes'],
  ['and rests on nothing', 'not-cited', 'Production notes'],
])('found: %s', (_, code, part) => {
  const found = find();
  expect(has(found, code, part), found.join('\n')).toBe(true);
});

test.each([['the title gives the office of one man to another', 'name-not-sourced', 'Founder']])(
  'not found yet: %s',
  (_, code, part) => {
    expect(has(find(), code, part)).toBe(false);
  },
);

test('nothing else is complained about', () => {
  const expected = /Marek Sall|Oram Vaal|We will answer|Meanwhile|Thursday|three|12 March|roduction notes|Reported/u;
  expect(find().filter((words) => !expected.test(words))).toEqual([]);
});
