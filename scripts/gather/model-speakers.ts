import { saying, speech } from '../checks/en/governors.ts';
import { nobody, speaksOut, speechNoun, speechVerb } from '../checks/en/speech.ts';
import type { Deed } from './model-deeds.ts';
import { headOf, isHeadOf } from './model-heads.ts';
import type { Phrases } from './model-phrases.ts';
import { isPronoun } from './model-sameness.ts';
import type { Thing, Word } from './model-words.ts';

/**
 * Who is given words that the passage does not give them: “her agent said it would close” of “it is thought it will close, although her agent
 * declined to comment”. Somebody named there speaks in some manner, or does nothing that is told.
 */
export const givenWords = (told: Phrases, passage: Phrases): string[] =>
  told.deeds.flatMap((deed) =>
    isSpeaking(deed.head) && !told.text.includes('·')
      ? (deed.agents ?? []).filter((who) => isSilent(who, deed, passage)).map(() => deed.head.word)
      : [],
  );

const isSpeaking = ({ word, pos }: Word): boolean => pos === 'VERB' && speaksOut.test(word);

/** Whoever does other things in the passage, but says, thinks and asks nothing. */
function isSilent(who: Thing, { agents, head: said }: Deed, passage: Phrases): boolean {
  const head = headOf(who);
  if (head === undefined || isPronoun(agents ?? []) || head.kind === 'date' || (head.kind !== 'name' && nobody.test(head.word)))
    return false;
  const deeds = passage.deeds.filter((deed) =>
    [...(deed.agents ?? []), ...(deed.patients ?? [])].some((thing) => isHeadOf(head, thing)),
  );
  const its = [...deeds.map((deed) => deed.head), ...right(head, passage)];
  return its.length > 0 && its.every(({ word }) => !speaksIn(word)) && !isSource(head, said, passage);
}

/** The verb right behind: “although her agent declined”. */
const right = (head: Word, { parts }: Phrases): Word[] =>
  parts.flatMap((part, at) => {
    const next = parts[at + 1];
    return part.kind === 'thing' && isHeadOf(head, part.thing) && next?.kind === 'verb' ? next.head : [];
  });

const speaksIn = (word: string): boolean => saying.test(word) || speechVerb.test(word) || speaksOut.test(word);

/** “According to Ana Ruiz”, “in Ana Ruiz’s view”, “Ana Ruiz: …”, “Ana Ruiz left, vowing to return”. */
const isSource = ({ stem }: Word, said: Word, { words, text }: Phrases): boolean =>
  words.some(({ word, stem: its }) => /ing$/u.test(word) && (speech.has(its) || its === said.stem)) ||
  words.some(
    ({ stem: its, index, at, written }) =>
      its === stem &&
      (words.slice(Math.max(0, index - 5), index + 3).some(({ word }) => speechNoun.test(word) || word === 'according') ||
        words.slice(Math.max(0, index - 2), index + 4).some(({ word }) => speaksIn(word)) ||
        text.slice(at + written.length).startsWith(':')),
  );
