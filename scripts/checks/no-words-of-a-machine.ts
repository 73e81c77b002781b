import type { Story } from '../stories/story.ts';
import type { Check } from './check.ts';
import { machineWords } from './en/machine-words.ts';
import { ownWords } from './evidence.ts';
import { linesOf } from './title-rests-on-the-body.ts';

/** The story speaks of the event, never of itself or its writer. What a source says in quotation marks is the source's. */
export const noWordsOfAMachine: Check = (story) =>
  textLines(story).flatMap(({ text, line }) => {
    const own = ownWords(text);
    const found = machineWords
      .map((pattern) => pattern.exec(own))
      .filter((match) => match !== null)
      .toSorted((one, other) => one.index - other.index)[0];
    return found === undefined ? [] : [{ code: 'machine-words' as const, line, words: found[0] }];
  });

/** Every line of words a reader sees above the sources. */
export const textLines = (story: Story): { text: string; line: number }[] => [...linesOf(story), ...story.statements];
