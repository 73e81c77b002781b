import { expect, test } from 'vitest';
import type { Story } from '../stories/story.ts';
import { aStory, type Note } from './story-builder.ts';
import { theFileIsWellFormed } from './the-file-is-well-formed.ts';

const notes: Note[] = [{ passage: 'It closed.' }, { from: 'Harbour Radio', passage: 'It closed, too.' }];
const row = (date: string, text = 'It closes.[^1][^2]') =>
  `It closed.[^1]\n\n## Timeline\n\n| Date | Event |\n| --- | --- |\n| ${date} | ${text} |`;

test.each([
  ['accepts marks that are defined and used', 'It closed.[^1] It did.[^2]', {}, []],
  ['accepts a dated row', row('14 March 2026'), {}, []],
  ['accepts a scheduled row', row('15 March 2026 (scheduled)'), {}, []],
  ['accepts a row without its year', row('14 March'), {}, []],
  ['accepts a timeline in sentences', 'It closed.[^1]\n\n## Timeline\n\nIt closed.[^2]', {}, []],
  ['accepts an ellipsis inside a title', 'It closed.[^1][^2]', { title: 'It closed… and opened' }, []],
  ['accepts a month', row('March 2026'), {}, []],
  ['refuses a mark without a footnote', 'It closed.[^1][^2][^9]', {}, ['footnote-missing']],
  ['refuses a footnote without a mark', 'It closed.[^1]', {}, ['footnote-unused']],
  ['refuses an article that is not listed', 'It closed.[^1][^2]', { articles: [] }, ['source-not-listed', 'source-not-listed']],
  ['refuses a body without a paragraph', '- It closed.[^1][^2]', {}, ['badly-formed']],
  ['refuses raw HTML', 'It <b>closed</b>.[^1][^2]', {}, ['not-allowed', 'not-allowed']],
  ['refuses a picture', 'It closed ![x](https://north-post.example/1.png).[^1][^2]', {}, ['not-allowed']],
  ['refuses a title that breaks off', 'It closed.[^1][^2]', { title: 'It closed and…' }, ['badly-formed']],
  ['refuses a title that breaks off inside its marks', 'It closed.[^1][^2]', { title: '“It closed and...” ' }, ['badly-formed']],
  ['refuses a row with a weekday only', row('Saturday'), {}, ['badly-formed']],
  ['refuses a row without a date', row('soon'), {}, ['badly-formed']],
])('%s', (_, body, front, codes) => {
  const { articles, ...rest } = { articles: undefined, ...front };
  const story = aStory(body, notes, rest);
  const seen = articles === undefined ? story : { ...story, front: { ...story.front, articles } };
  expect(theFileIsWellFormed(seen).map(({ code }) => code)).toEqual(codes);
});

const said = (story: Story) => theFileIsWellFormed(story).map((finding) => finding.code === 'badly-formed' && finding.what);

test('says what is wrong with each footnote', () => {
  const story = aStory('It closed.[^1][^2][^3]', [{ passage: 'It closed.' }, { passage: 'It closed.' }, { passage: '…' }]);
  expect(said(story)).toEqual(['footnotes 1 and 2 hold the same passage', 'footnote 3 has no passage']);
});

test('two articles may have the same words', () => {
  const passage = 'It closed.';
  expect(said(aStory('It closed.[^1][^2]', [{ passage }, { from: 'Harbour Radio', passage }]))).toEqual([]);
});

test('a mark is defined once', () => {
  const story = aStory('It closed.[^1][^2]', notes);
  const footnotes = [...story.footnotes, ...story.footnotes.slice(1).map((note) => ({ ...note, passage: 'It shut.' }))];
  expect(said({ ...story, footnotes })).toEqual(['footnote 2 is defined twice']);
});

test.each([
  ['the body has no paragraph', '- It closed.[^1][^2]', 'It closed'],
  ['the title breaks off in an ellipsis', 'It closed.[^1][^2]', 'It closed…'],
  ['a row of the timeline has no date in its first cell', row('soon'), 'It closed'],
])('says that %s', (what, body, title) => {
  expect(said(aStory(body, notes, { title }))).toEqual([what]);
});
