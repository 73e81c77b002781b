import type { Sides } from './model-sides.ts';

/**
 * Parts told as the whole: “which” of “some of which”; or beside it: “15 people and 13 children” of “15 people, including 13 children”.
 */
export function madeWhole({ told, passage, places }: Sides): string[] {
  const place = (index: number) => places[index]?.index;
  return told.words.flatMap(({ word, index }) => {
    const [at, before, behind] = [place(index), place(index - 1), place(index + 1)];
    const isOfSome = relative.test(word) && at !== undefined && passage.words[at - 1]?.word === 'of';
    if (isOfSome && told.words[index - 1]?.word !== 'of') return [word];
    if (word !== 'and' || before === undefined || behind === undefined) return [];
    return passage.words.slice(before, behind).some((its) => within.test(its.word)) ? [word] : [];
  });
}

const relative = /^(?:which|whom)$/u;
const within = /^(?:including|notably|especially|particularly|among)$/u;
