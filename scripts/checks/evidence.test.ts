import { describe, expect, test } from 'vitest';
import { evidenceOf, evidenceOfAll, foldForQuoting, isWhole, ownWords, placesOf, standsIn, textsOf } from './evidence.ts';
import { aStory } from './story-builder.ts';

const notes = [
  { passage: 'They met Ana Ruiz.' },
  { passage: 'Lanternes burned.' },
  { from: 'Coast Wire' as const, passage: 'It was the Bank of Alder.' },
];

test('a statement rests on its own passages, their days and their headlines', () => {
  const story = aStory('It closed.[^1][^2] It did.[^3]', notes);
  const [first, second] = story.statements.map((statement) => evidenceOf(statement, story));
  expect(first?.passages).toEqual([
    { text: 'They met Ana Ruiz.', said: '2026-03-14T14:02:00Z', publisher: 'North Post' },
    { text: 'Lanternes burned.', said: '2026-03-14T14:02:00Z', publisher: 'North Post' },
  ]);
  expect(first?.titles).toEqual(['Port shuts both bridges']);
  expect(textsOf(second ?? evidenceOfAll(story))).toEqual(['It was the Bank of Alder.', 'Storm nears Port Alder']);
  expect(first?.publishers).toEqual(['North Post', 'Coast Wire']);
  expect(first?.now).toBe('2026-03-14T17:05:00Z');
  expect(evidenceOfAll(story).passages).toHaveLength(3);
});

test('names of the story are those with a capital inside a sentence', () => {
  const { names } = evidenceOfAll(aStory('It closed.[^1][^2][^3]', notes));
  for (const name of ['Ana', 'Ruiz', 'Bank', 'Alder']) expect(names).toContain(name);
  for (const none of ['Lanternes', 'They', 'of', 'It']) expect(names).not.toContain(none);
});

test('an article that is not listed has neither day nor headline', () => {
  const story = aStory('It closed.[^1]', notes.slice(0, 1));
  const unlisted = { ...story, front: { ...story.front, articles: [] } };
  expect(evidenceOfAll(unlisted)).toMatchObject({ passages: [{ text: 'They met Ana Ruiz.', said: undefined }], titles: [] });
});

test('evidence is that of the story as it is, not as it was', () => {
  const story = aStory('It closed.[^1]', notes.slice(0, 1));
  const [statement] = story.statements;
  if (statement === undefined) throw new Error('no statement');
  expect(evidenceOf(statement, story).now).toBe('2026-03-14T17:05:00Z');
  expect(evidenceOf(statement, story)).toBe(evidenceOf(statement, story));
  const later = { ...story, front: { ...story.front, updated: '2026-03-15T17:05:00Z' } };
  expect(evidenceOf(statement, later).now).toBe('2026-03-15T17:05:00Z');
  const more = { ...story, footnotes: [...story.footnotes, ...aStory('It.[^1]', [{ passage: 'They met Eva Lind.' }]).footnotes] };
  expect(evidenceOf(statement, more).names).toContain('Lind');
});

test.each([
  ['She said “no” and “yes”.', 'She said “··” and “···”.'],
  ['She said “ ” there.', 'She said “ ” there.'],
  ['She said “no and left.', 'She said “no and left.'],
])('what stands in quotation marks is blanked, place for place: %s', (text, own) => {
  expect(ownWords(text)).toBe(own);
});

describe('a quotation is looked for', () => {
  test.each([
    ['we wait', 'we wait', [0]],
    ['aa', 'aaa', [0, 1]],
    ['', 'ab', [0, 1, 2]],
    ['abc', 'ab', []],
    ['b', 'ab', [1]],
  ])('in each place: “%s” in “%s”', (words, text, places) => {
    expect(placesOf(words, text)).toEqual(places);
  });

  test.each([
    ['the words', 'we wait', 'there we wait now', true],
    ['another first letter', 'We wait', 'there we wait', true],
    ['the beginning', 'there we', 'There we wait', true],
    ['the end', 'wait', 'we wait', true],
    ['words that begin with a figure', '12 boats', 'all 12 boats sank', true],
    ['another letter inside', 'we Wait', 'we wait', false],
    ['another first letter altogether', 'he wait', 'we wait', false],
    ['half a word at the end', 'we wai', 'we wait', false],
    ['half a word at the beginning', 'e wait', 'we wait', false],
    ['half a figure', '2 boats', 'all 12 boats', false],
    ['no room for the first letter', 'xwe', 'we', false],
  ])('whole: %s', (_, words, text, found) => {
    expect(standsIn(words, text)).toBe(found);
  });

  test('quotation marks of all kinds are one', () => {
    expect(foldForQuoting('“a” "a" ‘a’')).toBe("'a' 'a' 'a'");
  });

  test('a letter of two code units is a letter', () => {
    expect(isWhole('𝐀we', 2, 4)).toBe(false);
    expect(isWhole('we𝐀', 0, 2)).toBe(false);
    expect(isWhole(' we ', 1, 3)).toBe(true);
  });
});
