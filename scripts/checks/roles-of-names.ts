import { madeOnce } from '../text/made-once.ts';
import { isPassiveChain } from './en/passive.ts';
import { leadsToWhom, makesAnother } from './en/roles-of-verbs.ts';
import { beforeASpeaker } from './en/speech.ts';
import { light } from './en/verbs.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { byWhom, ofTheSentence, type Sentence, subjectOf, tokenOf } from './names-that-do.ts';
import { type Predicate, predicatesIn } from './predicates.ts';
import type { Reading, Token } from './reading.ts';

/** A verb, the name that surely does it, null where the sentence does not plainly tell, and the names it is done to. */
export type Role = { verb: Token; does: Mention | null; suffers: Mention[]; /** “Took over”. */ phrasal: boolean };

/** What names do and suffer in a sentence, by its verbs; none of a sentence without names. */
export const rolesOfNames = madeOnce((reading: Reading): readonly Role[] => {
  const names = mentionsIn(reading.text).filter(({ kind }) => kind === 'name');
  if (names.length === 0) return [];
  const sentence = { ...reading, names, predicates: predicatesIn(reading) };
  return sentence.predicates.map((predicate) => roleOf(predicate, sentence));
});

function roleOf(predicate: Predicate, sentence: Sentence): Role {
  const { chain, head, right } = predicate;
  const next = right.find(({ clause }) => clause === head.clause)?.word ?? '';
  const phrasal = makesAnother.test(next);
  if (isPassiveChain(chain)) {
    const [by, subject] = [byWhom(predicate, sentence), subjectOf(predicate, sentence)];
    const whom = [subject ?? [], reached(predicate, sentence)].flat();
    return { verb: head, phrasal, does: by, suffers: whom.filter((its) => its !== by) };
  }
  if (light.test(head.word) || next === 'by') return { verb: head, phrasal, does: null, suffers: [] };
  const subject = subjectOf(predicate, sentence) ?? ofTheSentence(predicate, sentence);
  return { verb: head, phrasal, does: subject, suffers: reached(predicate, sentence) };
}

/** Names right behind a verb, or behind a word that leads to whom it is done. */
function reached({ head, right }: Predicate, { names, tokens }: Sentence): Mention[] {
  const end = right.at(-1)?.at ?? head.at;
  return names.filter((name) => {
    if (name.start <= head.at || name.start > end) return false;
    const at = tokenOf(name, tokens);
    const before = tokens.slice(head.index + 1, at).findLast(({ word }) => !beforeASpeaker.test(word));
    return before === undefined || leadsToWhom.test(before.word);
  });
}
