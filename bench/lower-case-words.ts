/**
 * Makes the list of `scripts/events/en/lower-case-words.ts`: words that news writes in lower case at least twice as often as
 * with a capital inside a sentence. Reads files of rows `{ text }`, prints the words.
 */
import { readFileSync } from 'node:fs';

const FEWEST_ARTICLES = 3;
const [small, capital, articles] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
const count = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);

const files = process.argv.slice(2);
if (files.length === 0) console.error('lower-case-words: expected files of rows { text }, as in FILE.json');
for (const file of files) {
  const rows: { text: string }[] = JSON.parse(readFileSync(file, 'utf8'));
  for (const { text } of rows) {
    const found = [...text.matchAll(/(?<![\p{L}\p{N}’'-])\p{Ll}{3,}(?![\p{L}\p{N}’'-])/gu)].map(([word]) => word);
    for (const word of found) count(small, word);
    for (const word of new Set(found)) count(articles, word);
    for (const [word] of text.matchAll(/(?<=\p{Ll} )\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}’'-])/gu)) count(capital, word.toLowerCase());
  }
}
const words = new Set(
  [...articles]
    .filter(([word, its]) => its >= FEWEST_ARTICLES && (small.get(word) ?? 0) >= 2 * (capital.get(word) ?? 0))
    .map(([word]) => word),
);
const isForm = (word: string) =>
  /ly$/.test(word) ||
  [/s$/, /ed$/, /d$/, /ing$/].some((ending) => ending.test(word) && words.has(word.replace(ending, ''))) ||
  (word.endsWith('ing') && words.has(word.replace(/ing$/, 'e')));
console.log(
  [...words]
    .filter((word) => !isForm(word))
    .toSorted()
    .join(' '),
);
