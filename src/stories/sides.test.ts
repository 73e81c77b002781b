import { expect, test } from 'vitest';
import { markdownToMdast } from 'satteri';
import { plainText } from './plain-text.ts';
import { sidesOf } from './sides.ts';

/** The sides of a paragraph as “mark: words”. */
function sides(markdown: string): string[] {
  const tree = markdownToMdast(`${markdown}\n\n[^1]: One.\n[^2]: Two.\n[^3]: Three.`, { features: { frontmatter: false } });
  const [paragraph] = 'children' in tree ? tree.children : [];
  return paragraph ? sidesOf(paragraph).map(({ mark, nodes }) => `${mark}: ${nodes.map(plainText).join('')}`) : [];
}

test.each([
  [
    'cuts after each group of marks, and leaves the semicolon out',
    'The North Post says 110;[^1] Meridian Wire says 95.[^2][^3]',
    ['1: The North Post says 110.', '2: Meridian Wire says 95.'],
  ],
  [
    'takes a semicolon behind the mark as well',
    'One says *ten*[^1]; the other nine.[^2]',
    ['1: One says ten', '2: The other nine.'],
  ],
  ['keeps three apart', 'A 1,[^1] B 2,[^2] C 3.[^3]', ['1: A 1.', '2: B 2.', '3: C 3.']],
  [
    'adds no stop to one that has its own',
    'A says “ten.”;[^1] B asks “nine?”;[^2] C 8.[^3]',
    ['1: A says “ten.”', '2: B asks “nine?”', '3: C 8.'],
  ],
  ['ends all as the last one ends', '一说十；[^1] 二说九[^2]', ['1: 一说十；', '2: 二说九']],
  ['leaves a single statement alone', 'The North Post says 110.[^1]', []],
  ['leaves a paragraph alone that ends in words of its own', 'A 1;[^1] B 2;[^2] nobody knows.', []],
])('%s', (_, markdown, expected) => {
  expect(sides(markdown)).toEqual(expected);
});
