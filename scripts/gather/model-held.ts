import {
  holding,
  leadingOn,
  toCome,
  nounsOfAim,
  nounsOfWill,
  saying,
  speech,
  thought,
  unrealised,
} from '../checks/en/governors.ts';
import { be } from '../checks/en/verbs.ts';
import { clauseAfter, type Governor, governor, keptByLike, keptWithSpeaker, like, nextThing } from './model-governor.ts';
import type { Phrases } from './model-phrases.ts';
import type { Word } from './model-words.ts';

/** “Denied the claim”, “a bid for”, “blamed the council for”: up to the next mark. */
export function held(word: Word, at: number, words: readonly Word[]): Governor[] {
  if (word.kind === 'name' || !holding.has(word.stem) || holdsNothing.test(word.word)) return [];
  const next = words[at + 1];
  // “Set up a stall”.
  if (/^(?:up|off|out)$/u.test(next?.word ?? '') && word.stem === 'set') return [];
  const opens =
    /^(?:of|for|to|that|into|over|about|on|whether|against|by)$/u.test(next?.word ?? '') ||
    /^(?:DET|PROPN|PRON)$/u.test(next?.pos ?? '');
  if (word.pos === 'NOUN' && !opens) return [];
  if (!/^(?:NOUN|VERB|ADJ)$/u.test(word.pos)) return [];
  // “In an expected reshuffle”: the reshuffle alone.
  if (words[at - 1]?.pos === 'DET' && /^(?:ADJ|NOUN)$/u.test(next?.pos ?? '') && /ed$/u.test(word.word))
    return [like(word, nextThing(words, at))];
  const rest = clauseAfter(words, at);
  const end =
    word.pos === 'ADJ' || thought.has(word.stem) ? -1 : rest.findIndex(({ word: its }) => /^(?:in|at|during|by)$/u.test(its));
  return [like(word, end < 0 ? rest : rest.slice(0, end))];
}

/** “The buyer”, “a powerful storm”. */
const holdsNothing = /(?:[eo]rs?|^powerful(?:ly)?)$/u;

/** “To” before a verb: what stands before it says whether it was done. */
export function wanted(word: Word, at: number, words: readonly Word[]): Governor[] {
  if (word.word !== 'to' || word.pos !== 'PART') return [];
  const before = withoutAside(words.slice(0, at), word);
  const last = before.at(-1);
  const governs =
    last !== undefined && (last.pos === 'ADJ' || (last.pos === 'NOUN' && nounsOfWill.has(last.stem)))
      ? last
      : before.findLast(({ pos, word: its }) => pos === 'VERB' || pos === 'AUX' || (pos === 'NOUN' && /[^aeiou]ing$/u.test(its)));
  if (governs === undefined || leadingOn.has(governs.stem)) return [];
  const rest = clauseAfter(words, at);
  const end = rest.findIndex(({ pos }, nth) => pos === 'AUX' && /^(?:NOUN|PROPN)$/u.test(rest[nth - 1]?.pos ?? ''));
  const covers = end < 0 ? rest : rest.slice(0, end);
  if (governs.pos === 'AUX') return [governor('to', covers, toCome)];
  const isKept = keptByLike(governs, covers);
  if (!nounsOfAim.has(governs.stem)) return [like(governs, covers)];
  const aims = (told: readonly Word[]) =>
    told.some(({ stem }, nth) => told[nth - 1]?.word === 'to' && covers.some((its) => its.stem === stem));
  return [{ word: governs.word, covers: new Set(covers), isKept: (told) => isKept(told) || aims(told) }];
}

/** The words before of this clause and the last; of “moved Ana Ruiz, who had won, to the front” not what only says who she is. */
function withoutAside(before: readonly Word[], { clause }: Word): Word[] {
  const aside = before.filter((its) => its.clause === clause - 1);
  const isAside = /^(?:who|which|whose)$/u.test(aside[0]?.word ?? '') && !before.some((its) => its.clause === clause);
  return before.filter((its) => (isAside ? its.clause === clause - 2 : its.clause >= clause - 1));
}

/** “Accused of stealing”, “changes from packing”: what stands before says what it is. */
export function named(word: Word, at: number, words: readonly Word[]): Governor[] {
  const next = words[at + 1];
  if (word.pos !== 'ADP' || !unrealised.test(word.word) || next === undefined || !/ing$/u.test(next.word)) return [];
  const isDeed = next.pos === 'VERB' || (next.pos === 'NOUN' && /^(?:DET|PRON|PROPN)$/u.test(words[at + 2]?.pos ?? ''));
  if (!isDeed) return [];
  const before = words.slice(0, at).filter(({ kind }) => kind === 'content');
  const governs =
    before.findLast(({ pos, stem }) => pos === 'VERB' && holding.has(stem)) ??
    before.findLast(({ pos }) => /^(?:NOUN|VERB|ADJ)$/u.test(pos));
  return governs === undefined ? [] : [like(governs, clauseAfter(words, at))];
}

/** What somebody says, all after the verb, or all before where it stands at the end: told with who says it. */
export function said(word: Word, at: number, { words, deeds }: Phrases): Governor[] {
  // “Responded to the attacks by closing the mill” says nothing in words.
  if (/^(?:respon|repl)/u.test(word.stem) && /^(?:to|by|with)$/u.test(words[at + 1]?.word ?? '')) return [];
  // “Are found in Tamber”.
  if (word.word === 'found' && words[at - 1]?.pos === 'AUX' && words[at + 1]?.pos === 'ADP') return [];
  // “Police said he is believed to have left”: that they said it does not make it known.
  if (isOnlyHeld(word, at, words)) return [governor(word.word, clauseAfter(words, at), doubting)];
  const isSpeech = word.word === 'according' || (word.pos === 'VERB' && (speech.has(word.stem) || isCharging(word, at, words)));
  if (!isSpeech) return [];
  const all = untilAnotherSpeaks(words.slice(at + 1));
  // “Arguing that the ban is void, lawyers met the judge”: what they did is nobody’s word.
  const after = at === 0 && /ing$/u.test(word.word) ? all.filter(({ clause }) => clause === word.clause) : all;
  const own = words.slice(0, at).filter(({ clause }) => clause === word.clause);
  const isTrailing =
    at > 2 &&
    !(own[0]?.word === 'while' && after[0]?.clause === word.clause) &&
    !/ing$/u.test(word.word) &&
    (own.length === 0 || !/^(?:DET|NOUN|PRON|SCONJ|PROPN|PART)$/u.test(after[0]?.pos ?? '')) &&
    // “In a manner they allege is illegal”.
    !(own.length > 0 && after[0]?.pos === 'AUX' && after[0].clause === word.clause);
  const before = words.slice(0, at).filter(({ clause }) => clause < word.clause || word.word === 'according');
  const covers = isTrailing || word.word === 'according' ? [...before, ...(own.length === 0 ? [] : after)] : after;
  const deed = deeds.find(({ head }) => head === word);
  const named = (deed?.patients ?? []).filter(({ words: its }) => its.some(({ kind }) => kind === 'name'));
  const speakers = word.word === 'according' ? after.slice(0, 8) : (deed?.agents ?? named).flatMap((thing) => thing.words);
  return [
    {
      ...governor(word.word, covers, saying),
      isKept: keptWithSpeaker(
        covers,
        speakers.filter(({ kind }) => kind === 'name' || kind === 'content'),
      ),
    },
  ];
}

/** “Is believed to”: nobody is named who does. */
const isOnlyHeld = ({ word }: Word, at: number, words: readonly Word[]): boolean =>
  /^(?:believed|thought|understood|suspected|alleged|reported|rumou?red|presumed|assumed)$/u.test(word) &&
  be.test(words.slice(0, at).findLast(({ pos }) => pos !== 'ADV')?.word ?? '') &&
  words[at + 1]?.word === 'to';

/** What leaves a thing as open as that; a suspect and a report are things. */
const doubting =
  /^(?:believ(?:e|es|ed|ing)|suspect(?:ed|ing)|assum(?:e|es|ed)|presum(?:e|es|ed|ably)|supposed(?:ly)?|alleg(?:e|es|ed|edly)|reported(?:ly)?|rumou?red|thinks?|thought|understood|understands?|considered|may|might|could|apparently|seem(?:s|ed|ingly)?|appear(?:s|ed)?|likely|probably|possibly)$/u;

/** “Police said it was lost, while a nurse said it was sold”: what the nurse said police did not. */
function untilAnotherSpeaks(words: readonly Word[]): Word[] {
  const end = words.findIndex(
    ({ word, clause }, nth) =>
      word === 'while' &&
      words[nth - 1]?.clause !== clause &&
      words.slice(nth + 2).some((its) => its.clause === clause && its.pos === 'VERB' && speech.has(its.stem)),
  );
  return words.slice(0, end < 0 ? undefined : end);
}

/** “Democrats charge the bill would …”: what somebody says, unlike “police charged him with theft”. */
const isCharging = ({ stem, clause }: Word, at: number, words: readonly Word[]): boolean => {
  if (stem !== charge) return false;
  const rest = words.slice(at + 1, at + 7).filter((its) => its.clause === clause);
  return rest.some(({ pos, word }) => pos === 'AUX' || word === 'that') && !rest.some(({ word }) => word === 'with');
};
const charge = 'charg';
