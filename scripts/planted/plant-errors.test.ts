import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkStory } from '../checks/check-story.ts';
import { aFile } from '../checks/story-builder.ts';
import { parseStory } from '../stories/parse-story.ts';
import { detect } from './detect.ts';
import { kinds, kindsOfStories } from './kinds.ts';
import { plantErrors } from './plant-errors.ts';

const folder = join(import.meta.dirname, '../../content/stories');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => readFileSync(join(folder, path), 'utf8'))
  .filter((file) => /^sample: true$/m.test(file));
const detections = files.flatMap(detect);

const share = (some: number, all: number) => (100 * some) / Math.max(1, all);

/** What is found of each kind today, less a little: a rule that is loosened has to show it here. All others: 100. */
const floors = new Map([
  ['a name from another passage', 95],
  ['what is said is denied', 80],
  ['the contrary word', 45],
  ['a reservation is dropped', 75],
  ['a reason nobody gave', 85],
  ['a man’s standing is changed', 80],
  ['two numbers change places', 85],
  ['a pronoun for nobody', 90],
]);

// A fork that has removed the sample edition has nothing to plant in.
describe.runIf(files.length > 0)('errors planted in the sample edition', () => {
  test('are at least 150, of at least 15 kinds', () => {
    expect(detections.length).toBeGreaterThanOrEqual(150);
    expect(new Set(detections.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(15);
  });

  test('stand in stories of which nothing is said without them', () => {
    const stories = files.map(parseStory);
    expect(stories.filter(({ ok }) => !ok)).toEqual([]);
    expect(stories.flatMap((story) => (story.ok ? checkStory(story.value) : []))).toEqual([]);
  });

  test.each([...kinds, ...kindsOfStories].map(({ kind }) => [kind, floors.get(kind) ?? 100] as const))(
    '%s: at least %i per cent are found',
    (kind, floor) => {
      const its = detections.filter((one) => one.kind === kind);
      const missed = its.filter(({ found }) => found.length === 0).map(({ is }) => is);
      expect(share(its.length - missed.length, its.length), missed.join('\n')).toBeGreaterThanOrEqual(floor);
    },
  );

  test('are found nine in ten times by a check that says what is wrong', () => {
    expect(share(detections.filter(({ byTheRightCheck }) => byTheRightCheck).length, detections.length)).toBeGreaterThan(88);
  });
});

test('an error changes one statement and nothing else', () => {
  const file = aFile(
    'The North Post reports: “Both bridges over the Alder are shut until Sunday”.[^1] Harbour Radio says 40 people came.[^2]',
    [
      { passage: 'Both bridges over the Alder are shut until Sunday.' },
      { from: 'Harbour Radio', passage: 'The authority said 40 people came.' },
    ],
  );
  const planted = plantErrors(file);
  expect(planted.length).toBeGreaterThan(5);
  for (const { sound, wrong, was, is } of planted) {
    expect(was).not.toBe(is);
    expect(wrong.footnotes).toEqual(sound.footnotes);
    const texts = [sound, wrong].map(({ statements }) => statements.map(({ text }) => text));
    expect(texts[0]?.filter((text) => !texts[1]?.includes(text))).toHaveLength(1);
  }
});
