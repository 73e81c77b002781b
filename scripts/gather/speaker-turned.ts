import { speech } from '../checks/en/governors.ts';
import { read, type Reading } from '../checks/reading.ts';
import { quotationsIn } from '../text/quotations.ts';
import { phrasesOf } from './model-phrases.ts';
import type { Word } from './model-words.ts';

/**
 * “The mill burned, said Ana Ruiz of the port”: the same with who says it in the usual order, at its end and at its front. Both say
 * what it says, so a sentence may be a shortening of either.
 */
export const speakerTurned = (source: Reading): Reading[] => [...lastToFront(source), ...insertedToEnd(source)];

/** “The port closed, police said, after a storm”: “The port closed after a storm, police said”. */
function insertedToEnd({ text }: Reading): Reading[] {
  const found = inserted.exec(text);
  if (found === null || /[“”"]/u.test(text)) return [];
  const [whole, speaker] = found;
  return [read(`${text.slice(0, found.index)} ${text.slice(found.index + whole.length).replace(/[.\s]+$/u, '')}, ${speaker}.`)];
}

const inserted = /,\s((?:\p{L}[\p{L}’'.-]*\s){1,6}?(?:said|says?|estimated|reported)),\s/u;

function lastToFront(source: Reading): Reading[] {
  const { words, text } = phrasesOf(source);
  const verb = words.findLast((word) => isSpeech(word) && opensItsClause(word, words, text));
  if (verb === undefined || !isSpeaker(words.slice(verb.index + 1), text)) return [];
  const said = text.slice(0, verb.at).trimEnd();
  const speaker = text
    .slice(verb.at + verb.word.length)
    .replace(/[.\s]+$/u, '')
    .trim();
  const does = speaker.includes(',') ? `${speaker}, ${verb.written}` : `${speaker} ${verb.written}`;
  const front = /[”"]$/u.test(said) ? `${does}: ${said}` : `${does} ${lowered(said.replace(/,$/u, ''))}.`;
  return [`${said} ${does}.`, `${front.charAt(0).toUpperCase()}${front.slice(1)}`].map(read);
}

const isSpeech = ({ pos, stem, kind }: Word): boolean => kind !== 'name' && pos === 'VERB' && speech.has(stem);

/** A mark stands right before it, and no words of a quotation are around it. */
function opensItsClause({ index, at, clause }: Word, words: readonly Word[], text: string): boolean {
  const before = words[index - 1];
  const isQuoted = quotationsIn(text).some(({ start, end }) => start <= at && at < end);
  return !isQuoted && before !== undefined && (before.clause !== clause || /[”"]/u.test(text.slice(before.at, at)));
}

/** Somebody, and nothing that is said: of a verb only what a “who” has. */
function isSpeaker(words: readonly Word[], text: string): boolean {
  const [first] = words;
  const verb = words.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const who = words.findIndex(({ word }) => /^(?:who|which|whose)$/u.test(word));
  if (first === undefined || first.pos === 'PRON' || /[“”":]/u.test(text.slice(first.at))) return false;
  return /^(?:NOUN|PROPN|DET|ADJ)$/u.test(first.pos) && (verb < 0 || (who >= 0 && who < verb));
}

const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}*\s\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
