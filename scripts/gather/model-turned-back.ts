import { speech } from '../checks/en/governors.ts';
import { read, type Reading } from '../checks/reading.ts';
import { phrasesOf, type Phrases } from './model-phrases.ts';
import { putBack } from './model-put-back.ts';
import type { Word } from './model-words.ts';

/**
 * A sentence with what was only put to its front or its end put back where the passage has it: a phrase with the verb it belongs to,
 * and who says it. What stands so is judged by the same rules; whatever else was moved stays where it is.
 */
export function turnedBack(own: Reading, source: Reading): Reading[] {
  const passage = phrasesOf(source);
  const unfronted = [own.text, ...putBack(phrasesOf(own), passage)];
  const turned = unfronted.flatMap((text) => speakerBack(text, passage));
  return [...unfronted.slice(1), ...turned].map(read);
}

/** “The mill burned, police say”, of “Police say the mill burned”, and the other way round. */
function speakerBack(text: string, passage: Phrases): string[] {
  const { words } = phrasesOf(read(text));
  const [closing, there] = [lastClause(words), lastClause(passage.words)];
  const speaking = words.findIndex(isSpeech);
  const opening = words.slice(0, speaking + 1);
  const [first, next] = [closing[0], words[speaking + (words[speaking + 1]?.word === 'that' ? 2 : 1)]];
  if (speaking > 0 && next !== undefined && isOneClause(opening) && isSameSpeaker(opening, there))
    return [`${capitalised(text.slice(next.at).replace(/[.\s]+$/u, ''))}, ${text.slice(0, endOf(opening.at(-1) as Word))}.`];
  const itsOpening = passage.words.slice(0, passage.words.findIndex(isSpeech) + 1);
  const before = words[(first?.index ?? 0) - 1];
  if (first === undefined || before === undefined || !isOneClause(itsOpening) || !isSameSpeaker(closing, itsOpening)) return [];
  const speaker = text.slice(first.at, endOf(closing.at(-1) as Word));
  return [`${capitalised(speaker)} ${text.slice(0, endOf(before))}.`];
}

const isSpeech = ({ pos, stem, kind }: Word): boolean => kind !== 'name' && pos === 'VERB' && speech.has(stem);

const isOneClause = (words: readonly Word[]): boolean => words.every(({ clause }) => clause === words[0]?.clause);

const lastClause = (words: readonly Word[]): Word[] => words.filter(({ clause }) => clause === words.at(-1)?.clause);

/** Nothing but somebody and a word of speech, and both times the same: “Ana Ruiz has said”, “the mayor Ana Ruiz says”. */
function isSameSpeaker(told: readonly Word[], there: readonly Word[]): boolean {
  const [own, its] = [told, there].map((words) => words.filter(({ pos }) => !/^(?:AUX|DET)$/u.test(pos))) as [Word[], Word[]];
  const isSaid = (words: readonly Word[]) =>
    words.length > 1 && words.every((word, nth) => (nth === words.length - 1 ? isSpeech(word) : isOfAName(word)));
  return (
    isSaid(own) &&
    isSaid(its) &&
    own.at(-1)?.stem === its.at(-1)?.stem &&
    own.at(-2)?.word === its.at(-2)?.word &&
    own.every(({ stem }) => its.some((other) => other.stem === stem))
  );
}

const isOfAName = ({ pos, kind }: Word): boolean => kind === 'name' || /^(?:NOUN|PROPN|ADJ)$/u.test(pos);

const endOf = ({ at, word }: Word): number => at + word.length;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
