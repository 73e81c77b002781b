import type { Phrases } from './model-phrases.ts';
import type { Sides } from './model-sides.ts';
import type { Word } from './model-words.ts';

/** “As her main home”, “later than the port” of what stands behind no such word in the passage: what follows “as” or “than” there follows it. */
export const calledAnew = ({ told, passage, places }: Sides): string[] =>
  told.words.flatMap((word) => {
    const last = /^(?:as|like|than)$/u.test(word.word) ? thingBehind(word, told)?.at(-1) : undefined;
    const place = last === undefined ? null : places[last.index];
    if (last === undefined || place == null || last.pos === 'ADJ') return [];
    const its = passage.things.find(({ words }) => words.includes(place))?.words[0];
    const before = its === undefined ? undefined : passage.words[its.index - 1];
    return its === undefined || before?.word === word.word || before?.word === 'and' ? [] : [`${word.word} ${last.word}`];
  });

/** The thing right behind a word, unless it does something. */
function thingBehind({ index }: Word, { parts }: Phrases): Word[] | undefined {
  const at = parts.findIndex((part) => part.kind === 'thing' && part.thing.words[0]?.index === index + 1);
  const [part, next] = [parts[at], parts[at + 1]];
  return part?.kind === 'thing' && next?.kind !== 'verb' ? part.thing.words : undefined;
}
