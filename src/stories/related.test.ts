import { expect, test } from 'vitest';
import { hadPageAt, related } from './related.ts';
import { aStory, anArticle } from './story-builder.ts';

const at = (day: number, slug: string, tags: string[], more: Parameters<typeof aStory>[0] = {}) =>
  aStory({
    slug,
    tags,
    published: `2026-03-${day}T10:00:00Z`,
    articles: [anArticle({ url: `https://north-post.example/${slug}` })],
    ...more,
  });
const told = at(14, 'told', ['storms', 'ports', 'bridges']);
const older = at(12, 'older', ['storms', 'bridges']);
const closer = at(11, 'closer', ['ports', 'storms', 'bridges']);
const later = at(15, 'later', ['storms', 'ports', 'bridges']);
const sameTown = at(13, 'same-town', ['ports']);
const other = at(13, 'other', ['football']);
const all = [later, told, other, sameTown, older, closer];

test('puts what shares most tags first, then the newest', () => {
  expect(related(told, all)).toEqual([closer, older]);
});

test('never points forwards in time, so that an old page does not change', () => {
  expect(related(told, all)).toEqual(
    related(
      told,
      all.filter((story) => story !== later),
    ),
  );
  expect(related(closer, all)).toEqual([]);
});

test('stops at as many as are wanted', () => {
  expect(related(told, all, 1)).toEqual([closer]);
});

test('knows whether a tag had its page when the story appeared', () => {
  expect(hadPageAt(told, all, 'storms', 3)).toBe(true);
  expect(hadPageAt(older, all, 'storms', 3)).toBe(false);
});

const strike = {
  title: 'Dockers of Port Alder walk out over crane safety',
  summary: 'Union asks for inspectors at the container terminal.',
};
const thread = at(16, 'talks', ['dockers-union'], {
  title: 'Dockers and terminal talk about crane safety',
  summary: 'Inspectors come to Port Alder, the union says.',
});
const sameUnion = at(15, 'choir', ['dockers-union'], {
  title: 'Choir of the dockers sings in the cathedral',
  summary: 'Three hundred singers gave a concert of old songs.',
});
const began = at(12, 'walk-out', ['dockers-union', 'port-alder'], strike);
const noTag = at(13, 'terminal', [], {
  title: 'Crane at container terminal fails inspectors’ safety test',
  summary: 'Dockers had warned of it.',
});
const twoTags = at(14, 'fair', ['dockers-union', 'port-alder'], {
  title: 'Fair opens on the quay',
  summary: 'Carousels turn until Sunday.',
});
const others = Array.from({ length: 12 }, (_, day) =>
  at(10, `other-${day}`, [`tag-${day}`], { title: `Matter ${'abcdefghijkl'[day]} of another kind`, summary: 'Nobody knows.' }),
);

test('puts the same thread first, then near ones; a tag alone relates nothing', () => {
  const now = { ...thread, front: { ...thread.front, tags: ['dockers-union', 'port-alder'] } };
  expect(related(now, [now, sameUnion, began, noTag, twoTags, ...others]).map(({ id }) => id.slice(11))).toEqual([
    'walk-out',
    'fair',
    'terminal',
  ]);
  expect(related(thread, [thread, sameUnion, ...others])).toEqual([]);
});

test('stories that rest on one article are of one thread, whatever their words', () => {
  const url = 'https://north-post.example/one';
  const [first, second] = [11, 12].map((day) => at(day, `part-${day}`, [], { articles: [anArticle({ url })] }));
  if (!first || !second) throw new Error('two stories are needed');
  expect(related(second, [first, second, ...others])).toEqual([first]);
});

test('goes through many stories once: each word and tag leads to the newest that have it, not to all', () => {
  const many = Array.from({ length: 400 }, (_, index) =>
    aStory({
      slug: `s-${index}`,
      tags: ['everywhere', `place-${index % 7}`],
      published: new Date(Date.UTC(2026, 0, 1, index)).toISOString().replace('.000', ''),
    }),
  );
  const last = many.at(-1);
  expect(last && related(last, many).map(({ id }) => id.split('s-')[1])).toEqual(['392', '385', '378', '371']);
});
