import { saying } from '../checks/en/governors.ts';
import { meansTheSame } from '../checks/means-the-same.ts';
import type { Phrases } from './model-phrases.ts';
import type { Word } from './model-words.ts';

/**
 * Words of a sentence that its passage does not have, the small ones too: a sentence is made by shortening one, so each stands there, or
 * one that can stand for it. Of its own it may have only what a turn of the clause needs. Names, numbers and days have rules of their own.
 */
export const unowned = (told: Phrases, passage: Phrases): Word[] =>
  told.words.filter((word) => !isFree(word, told) && !passage.words.some((its) => isTheSame(word, its)));

/** What a turn of the clause needs: articles, pronouns, helpers, “that”, “and”; “on” before a day, “by” of a passive. */
function isFree({ pos, word, kind, index }: Word, { words, text }: Phrases): boolean {
  if (kind === 'name' || kind === 'number' || kind === 'date' || saying.test(word)) return true;
  // “Might” for “may” is held by another rule.
  if (pos === 'AUX' || pos === 'DET' || (pos === 'PRON' && !relative.test(word)) || /['’]/u.test(word)) return true;
  if (needed.test(word) || (text.includes('·') && handsOver.test(word))) return true;
  return word === 'on' && words[index + 1]?.kind === 'date';
}

/** Connectives, adverbs, prepositions and helpers that say more than these are none of them. */
const needed = /^(?:that|and|by|to|of|not|due|aged|time|named?)$/u;
const relative = /^(?:who|whom|which|whose)$/u;

function isTheSame(told: Word, its: Word): boolean {
  if (told.word === its.word || told.stem === its.stem) return true;
  if (relative.test(told.word)) return relative.test(its.word) || its.word === 'that';
  if (asks.test(told.word) && asks.test(its.word)) return true;
  if (told.kind === 'small' || its.kind === 'small') return bare(told) === bare(its);
  return meansTheSame(told, its);
}

/** “Too early to know if it will”. */
const asks = /^(?:if|whether)$/u;

const bare = ({ word }: Word): string => word.replace(/n['’]t$/u, '');

/** Beside a publisher or a quotation, which are blanked. */
const handsOver = /^(?:puts?|gives?|gave|number|figure|at|as|per|with|in|for|about|from|to|on|against)$/u;
