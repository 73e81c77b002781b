import { expect, onTestFinished, test } from 'vitest';
import { aFile } from '../checks/story-builder.ts';
import { type File, judgeStory } from './judge-story.ts';
import { judgeInWorkers } from './judge-in-workers.ts';

const text = aFile('The North Post reports: “Both bridges are open”.[^1]', [{ passage: 'Both bridges are shut.' }]);
const files = (count: number): File[] =>
  Array.from({ length: count }, (_, at) => ({ path: `stories/${at}.md`, text: at % 7 === 0 ? 'torn' : text }));

const judging = (...args: Parameters<typeof judgeInWorkers>) => {
  const { judge, close } = judgeInWorkers(...args);
  onTestFinished(close);
  return judge;
};

test('workers say of every story what we would say, in the same order', async () => {
  const stories = files(65);
  expect(await judging(60_000, 2)(stories)).toEqual(stories.map(judgeStory));
});

test('a story that a worker comes to no end with is named, and none is lost', async () => {
  const stories = files(3);
  const judged = await judging(1, 2)(stories);
  expect(judged.map(({ path }) => path)).toEqual(stories.map(({ path }) => path));
  expect(judged.flatMap(({ findings }) => findings.map(({ code, kind }) => `${code} ${kind}`))).toContain('not-checked wrong');
});
