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

test('a story that a rule breaks over is named, the others are judged, and a fault of the machine is thrown on', async () => {
  const breaking = (problem: Error) => (file: File) => {
    if (file.path === 'stories/1.md') throw problem;
    return judgeStory(file);
  };
  const stories = files(3);
  const judged = await judging(60_000, 60, breaking(new RangeError('Too deep')))(stories);
  expect(judged[1]?.findings[0]).toMatchObject({ code: 'not-checked', what: expect.stringContaining('RangeError, Too deep') });
  expect(judged.toSpliced(1, 1)).toEqual(stories.toSpliced(1, 1).map(judgeStory));
  await expect(judging(60_000, 60, breaking(new Error('No space left')))(stories)).rejects.toThrow('No space left');
});

test('a story that a worker comes to no end with is named, and none is lost', async () => {
  const stories = files(3);
  const judged = await judging(1, 2)(stories);
  expect(judged.map(({ path }) => path)).toEqual(stories.map(({ path }) => path));
  expect(judged.flatMap(({ findings }) => findings.map(({ code, kind }) => `${code} ${kind}`))).toContain('not-checked wrong');
});
