import { speaksOfItsGovernment } from '../text/en/capitals.ts';
import { quotationsIn } from '../text/quotations.ts';
import { countWords } from '../text/words.ts';
import type { Check } from './check.ts';
import { foldForQuoting } from './evidence.ts';
import { firstPerson, isSpeech, maySpeak, nobody, speaksAsI, speechVerb } from './en/speech.ts';
import { hasWordFor, meansTheSame } from './means-the-same.ts';
import { mayHaveSpoken, namedSpeakers } from './named-speakers.ts';
import type { Reading, Token } from './reading.ts';
import { type Said, saidIn } from './said-in.ts';
import { speakerOfAnotherKind } from './speaker-of-another-kind.ts';
import { nameSource } from './names/name-source.ts';
import { nameStandsIn } from './same-name.ts';
import { restsOnAPassage, type Told, toldIn } from './told.ts';
import { tagged } from './verb-chains.ts';

/** Who is named as saying it is who says it in the passage, where the passage has a speaker: no words change their owner. */
export const speakersOwnTheirWords: Check = (story) =>
  toldIn(story).flatMap((told) => {
    const said = saidIn(told.own).find((each) => isStranger(each, told) || (restsOnAPassage(told) && isAnother(each, told)));
    const speaker =
      said?.speaker.map(({ word }) => word).join(' ') ??
      (restsOnAPassage(told) ? (spokenOf(told) ?? speakerOfAnotherKind(told)) : null);
    return speaker === null ? [] : [{ code: 'speaker-not-sourced' as const, line: told.line, speaker }];
  });

/** Who surely speaks here is only spoken of there, and who speaks there is only spoken of here. */
function spokenOf({ own, whole, all }: Told): string | null {
  const [told, theirs] = [namedSpeakers(own), all.flatMap(namedSpeakers)];
  const isTheSame = (one: Token[], other: Token[]) => one.some(({ stem }) => other.some((its) => its.stem === stem));
  const isNamed = (name: Token[], { tokens }: Reading) => tokens.some(({ stem }) => name.some((part) => part.stem === stem));
  const left = theirs.filter((other) => !told.some((one) => isTheSame(one, other)) && isNamed(other, whole));
  const swapped = told.find(
    (one) =>
      left.length > 0 &&
      !theirs.some((other) => isTheSame(one, other)) &&
      all.some((reading) => isNamed(one, reading)) &&
      !all.some((reading) => mayHaveSpoken(one, reading)),
  );
  return swapped?.map(({ written }) => written).join(' ') ?? null;
}

/** The passage has the name, but not as the one who speaks. */
const areThere = (who: readonly Token[], near: Reading[]) =>
  who.every((token) => near.some(({ stems }) => stems.has(token.stem)));
/** The name stands before the first verb of speech, with whatever between, or right before a later one. */
const speaksThere = (who: readonly Token[], near: Reading[]) =>
  near.some(({ tokens }) => {
    const verbs = tokens.flatMap(({ word }, at) => (speechVerb.test(word) ? at : []));
    return verbs.some((verb, nth) =>
      tokens.slice(nth === 0 ? 0 : verb - 1, verb).some(({ stem }) => who.some((token) => token.stem === stem)),
    );
  });
const areNames = (who: readonly Token[]) => who.some(({ kind }) => kind === 'name');

const telling = (speaker: readonly Token[]) =>
  speaker.filter(({ word }) => !nobody.test(word.replace(owned, '')) && !speechVerb.test(word));
const owned = /['’]s?$/u;
const overlap = (one: readonly Token[], other: readonly Token[]) =>
  one.filter((token) => other.some((its) => meansTheSame(token, its))).length;

/** Nobody in the passages is called by any of these words, one of which is surely somebody’s. */
function isStranger({ speaker }: Said, { own, all }: Told): boolean {
  const words = telling(speaker).filter(
    ({ word }) =>
      !speaksAsI.test(word) ||
      all.some((source) => saidIn(source).some(({ speaker: its }) => areNames(its))) ||
      !all.some(({ text }) => firstPerson.test(text) || isSpeech.test(text)),
  );
  return (
    words.some((token) => isSomebody(token, own)) &&
    !words.some((token) => all.some((reading) => hasWordFor(token, reading) || isItsGovernment(token, reading))) &&
    !all.some(({ text }) => isNameOf(speaker, text))
  );
}

/** A name, or a noun for a person or a body: in “an apparent reply”, “those in favour”, “her bias claims” nobody speaks. */
const isSomebody = ({ kind, word, index }: Token, own: Reading): boolean =>
  kind === 'name' || (maySpeak.test(word.replace(owned, '')) && /^(?:NOUN|PROPN)$/u.test(tagged(own).tags[index] ?? ''));

/** “The AP”, “the Pentagon”: another form of a name that is there. */
function isNameOf(speaker: readonly Token[], text: string): boolean {
  const name = speaker.filter(({ kind }) => kind === 'name').map(({ written }) => written);
  return name.length > 0 && nameStandsIn({ text: name.join(' '), initial: false }, nameSource(text));
}

/** “Washington said” of the United States. */
const isItsGovernment = ({ word }: Token, { text }: Reading): boolean => speaksOfItsGovernment(word, text);

/** The passages give these words to somebody else: they are quoted there, or of all that is said that part alone is like them. */
function isAnother(said: Said, { own, whole, all: near }: Told): boolean {
  const who = telling(said.speaker);
  const parts = near.flatMap((source) => saidIn(source).map((part) => ({ ...part, source, same: overlap(who, part.speaker) })));
  if (isAnothersQuotation(whole, parts)) return true;
  // “She says she will stay, and Lind that he will go”: who else speaks is told as well, if not how.
  const isNamed = (token: Token) => whole.tokens.some(({ stem, kind }) => kind === 'name' && stem === token.stem);
  if (
    parts.some(
      ({ same, speaker }) =>
        same === 0 &&
        areNames(speaker) &&
        speaker
          .filter(({ kind }) => kind === 'name')
          .slice(-1)
          .every(isNamed),
    ) &&
    saidIn(own).length < 2
  )
    return false;
  if (parts.length < 2)
    return (
      accordingTo.test(own.text) &&
      parts.some(
        ({ speaker: theirs, same }) =>
          same === 0 &&
          areNames(who) &&
          areNames(theirs) &&
          areThere(who, near) &&
          !speaksThere(who, near) &&
          !near.some((source) => isBeside(who, theirs, source)),
      )
    );
  return isLikeAnothers(said.words, parts);
}

/** “The statement from the mayor's aide, Ana Ruiz”: right behind the words for who speaks stands the name. */
const isBeside = (who: readonly Token[], theirs: readonly Token[], { tokens }: Reading): boolean => {
  const last = theirs.at(-1);
  return (
    last !== undefined &&
    tokens.slice(last.index + 1, last.index + 4).some(({ stem }) => who.some((token) => token.stem === stem))
  );
};

const accordingTo = /\baccording to\b/iu;

type Part = Said & { source: Reading; same: number };

/** What is quoted stands in a part of the passages that has another speaker, and this one speaks in another part. */
function isAnothersQuotation(whole: Reading, parts: Part[]): boolean {
  if (!parts.some(({ same }) => same > 0)) return false;
  return quotationsIn(whole.text).some(({ text: quote }) => {
    const folded = foldForQuoting(quote).replace(atItsEnd, '');
    if (countWords(folded) < 2) return false;
    const theirs = parts.filter(({ source, words }) => {
      const at = foldForQuoting(source.text).indexOf(folded);
      return words.some((word) => at >= 0 && word.at >= at && word.at < at + folded.length);
    });
    return theirs.length > 0 && theirs.every(({ same, speaker }) => same === 0 && overlap(telling(speaker), whole.tokens) === 0);
  });
}

const atItsEnd = /[\s.,;:!?]+$/u;

/** So many words that tell the two apart must be the other's, and so many times as many as are this one's. */
const LEAST = { words: 1, times: 3 };

function isLikeAnothers(words: Token[], parts: Part[]): boolean {
  const own = parts.filter(({ same }) => same > 0).flatMap((part) => [...part.words, ...part.speaker]);
  const has = (some: Token[], token: Token) => some.some((its) => meansTheSame(token, its));
  return (
    own.length > 0 &&
    parts.some(({ words: theirs, aloud }) => {
      if (!aloud) return false;
      const like = words.filter((token) => has(theirs, token) && !has(own, token)).length;
      const unlike = words.filter((token) => has(own, token) && !has(theirs, token)).length;
      return like >= LEAST.words && like >= unlike * LEAST.times;
    })
  );
}
