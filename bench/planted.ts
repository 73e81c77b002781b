/**
 * node bench/planted.ts [--stories DIR] [--missed] [--out FILE]
 *
 * Errors of {@link kinds} planted in every statement of the stories that has room for them, one at a time, and how many the checks
 * find; beside it a plain baseline of the same run: an error is found where a word of the statement is in none of its passages.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkStory } from '../scripts/checks/check-story.ts';
import { detect } from '../scripts/planted/detect.ts';
import { parseStory } from '../scripts/stories/parse-story.ts';
import { wordsOf } from '../scripts/text/words.ts';

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: 'content/stories' },
    missed: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
const files = readdirSync(values.stories, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map((file) => readFileSync(join(values.stories, file), 'utf8'));
const alarms = files.flatMap((file) => {
  const story = parseStory(file);
  return story.ok ? checkStory(story.value) : [];
});
const known = new Set(files.flatMap((file) => wordsOf(file.replace(/^[\s\S]*?\n---\n/u, ''))));
const planted = files.flatMap(detect);
const share = (some: number, all: number) => Math.round((some / Math.max(1, all)) * 1000) / 10;

console.log(`${planted.length} errors in ${files.length} stories; ${alarms.length} findings on the stories as they stand`);
console.table(
  Object.fromEntries(
    [...Map.groupBy([...planted, ...planted.map((one) => ({ ...one, kind: 'all' }))], ({ kind }) => kind)].map(([kind, its]) => [
      kind,
      {
        planted: its.length,
        'found %': share(its.filter(({ found }) => found.length > 0).length, its.length),
        'by the right check %': share(its.filter(({ byTheRightCheck }) => byTheRightCheck).length, its.length),
        'a word nobody used %': share(its.filter(({ is }) => wordsOf(is).some((word) => !known.has(word))).length, its.length),
      },
    ]),
  ),
);
const retold = new Map(planted.map(({ was, alarms: its }) => [was, its]));
console.log(
  `${retold.size} sound statements, ${[...retold.values()].filter((its) => its.length > 0).length} objected to once retold without quotation marks`,
);
if (values.missed) for (const { kind, is, found } of planted) if (found.length === 0) console.log(`missed: ${kind}: ${is}`);
if (values.out !== undefined) writeFileSync(values.out, planted.map((one) => `${JSON.stringify(one)}\n`).join(''));
