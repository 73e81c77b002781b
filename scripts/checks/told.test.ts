import { expect, test } from 'vitest';
import { aStatement, aStory } from './story-builder.ts';
import { restsOnAPassage, retoldIn, toldIn } from './told.ts';

const texts = (readings: readonly { text: string }[]) => readings.map(({ text }) => text);
const body = (text: string, ...passages: string[]) => toldIn(aStatement(text, ...passages)).filter(({ line }) => line > 1);

test('each sentence stands beside the sentences of its passages, nearest first, and the headlines of their articles', () => {
  const [first, second, ...others] = body(
    'The mayor opened the bridge. She left.',
    'It rained. The mayor opened it. The mayor opened the bridge.',
  );
  expect(others).toEqual([]);
  expect(texts(first?.near ?? [])).toEqual(['The mayor opened the bridge.', 'The mayor opened it.']);
  expect(texts(first?.all ?? [])).toEqual([
    'It rained.',
    'The mayor opened it.',
    'The mayor opened the bridge.',
    'Port shuts both bridges',
  ]);
  expect([first?.own.text, second?.own.text]).toEqual(['The mayor opened the bridge.', 'She left.']);
  expect(first?.whole.text).toBe('The mayor opened the bridge. She left.');
});

test('three sentences at most are near', () => {
  const [told] = body('The mayor left.', 'The mayor left. The mayor left early. The mayor left late. The mayor left then.');
  expect(told?.near).toHaveLength(3);
});

test('what stands in quotation marks and who publishes are no words of the sentence', () => {
  const [told] = body('The North Post says she was “early and dry” there.', 'She was early and dry.');
  expect(told?.own.text).toBe('The ·········· says she was “·············” there.');
});

test('a publisher whose name begins with “The” is known within a sentence', () => {
  const story = aStatement('It closed, the North Post says.', 'It closed.');
  const named = { ...story, footnotes: story.footnotes.map((note) => ({ ...note, publisher: 'The North Post' })) };
  const [told] = toldIn({
    ...named,
    statements: story.statements.map((statement) => ({ ...statement, footnotes: named.footnotes })),
  }).filter(({ line }) => line > 1);
  expect(told?.own.text).toBe('It closed, ·············· says.');
});

test('title, summary and headings rest on all passages; only headings are headings', () => {
  const story = aStory(
    'It closed.[^1]\n\n## Old piers\n\nIt did.[^2]',
    [{ passage: 'It closed.' }, { passage: 'Old piers burned.' }],
    {
      title: 'Bridges closed',
      summary: 'Both closed.',
    },
  );
  const lines = toldIn(story).filter(({ all }) => all.length > 2);
  expect(lines.map(({ own, heading }) => [own.text, heading])).toEqual([
    ['Bridges closed', false],
    ['Both closed.', false],
    ['Old piers', true],
  ]);
  expect(toldIn(story).filter(({ heading }) => heading)).toHaveLength(1);
});

test('a statement without a passage is held against nothing', () => {
  expect(toldIn(aStory('It closed.', []))).toEqual([]);
});

test('six sentences are a passage, more are an article, of which the nearest alone is retold', () => {
  const sentences = (count: number) =>
    Array.from({ length: count }, (_, index) => `The mayor left ${'very '.repeat(index)}late.`).join(' ');
  const [short, long] = [5, 6].map((count) => body('The mayor left late.', sentences(count))[0]);
  if (short === undefined || long === undefined) throw new Error('nothing is told');
  expect([restsOnAPassage(short), restsOnAPassage(long)]).toEqual([true, false]);
  expect([retoldIn(short).length, retoldIn(long).length]).toEqual([3, 1]);
  expect(retoldIn(long)[0]).toBe(long.near[0]);
});
