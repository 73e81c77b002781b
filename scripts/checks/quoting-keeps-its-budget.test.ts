import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aStatement } from './story-builder.ts';
import { quotingKeepsItsBudget } from './quoting-keeps-its-budget.ts';

const sentence = (words: number, seed = 'a') => `S${`${seed} `.repeat(words - 1).trimEnd()} end.`.replace(/^S\S*/u, `S${seed}`);
const taken = (words: number, quote: 'short' | undefined, ...passages: string[]) => {
  const story = aStatement('It closed.', ...passages);
  const articles = story.front.articles.map((article) => ({ ...article, words, ...(quote === undefined ? {} : { quote }) }));
  return quotingKeepsItsBudget({ ...story, front: { ...story.front, articles } }).map(
    (finding) => finding.code === 'quoted-too-much' && finding.most,
  );
};

test.each([
  ['accepts 20 per cent', { words: 100, quote: undefined, passages: [sentence(10), sentence(10, 'b')] }, []],
  ['accepts 120 words', { words: 5000, quote: undefined, passages: [sentence(60), sentence(60, 'b')] }, []],
  ['accepts one sentence, however long', { words: 50, quote: undefined, passages: [sentence(40)] }, []],
  ['accepts one sentence cited twice', { words: 50, quote: undefined, passages: [sentence(40), sentence(40)] }, []],
  ['accepts one short sentence where only one is allowed', { words: 500, quote: 'short', passages: [sentence(25)] }, []],
  ['refuses more than 20 per cent', { words: 100, quote: undefined, passages: [sentence(11), sentence(10, 'b')] }, [20]],
  ['refuses more than 120 words', { words: 5000, quote: undefined, passages: [sentence(60), sentence(61, 'b')] }, [120]],
  [
    'refuses what two passages share only once',
    { words: 100, quote: undefined, passages: [`${sentence(11)} ${sentence(5, 'b')}`, sentence(11)] },
    [],
  ],
  [
    'refuses two sentences where one is allowed',
    { words: 500, quote: 'short', passages: [sentence(20), sentence(20, 'b')] },
    [30],
  ],
] as const)('%s', (_, { words, quote, passages }, expected) => {
  expect(taken(words, quote, ...passages)).toEqual(expected);
});

test('the more is taken, the sooner it is too much', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 70 }),
      fc.integer({ min: 2, max: 70 }),
      fc.integer({ min: 10, max: 2000 }),
      (one, other, words) => {
        const over = one + other > Math.min(120, Math.floor(words * 0.2));
        expect(taken(words, undefined, sentence(one), sentence(other, 'b')).length).toBe(over ? 1 : 0);
      },
    ),
  );
});

test('points at the first footnote of the article, and says how much was taken', () => {
  const story = aStatement('It closed.', { from: 'Harbour Radio', passage: 'It closed.' }, sentence(61), sentence(60, 'b'));
  const [finding, ...others] = quotingKeepsItsBudget({ ...story, footnotes: story.footnotes.slice(0) });
  expect(others).toEqual([]);
  expect(finding).toEqual({
    code: 'quoted-too-much',
    line: story.footnotes[1]?.line,
    url: 'https://north-post.example/1',
    words: 121,
    most: 100,
  });
});
