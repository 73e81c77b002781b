import type { Check } from './check.ts';
import { nobody, speechVerb } from './en/speech.ts';
import { hasWordFor, meansTheSame } from './means-the-same.ts';
import type { Reading, Token } from './reading.ts';
import { type Said, saidIn } from './said-in.ts';
import { restsOnAPassage, type Told, toldIn } from './told.ts';

/** Who is named as saying it is who says it in the passage, where the passage has a speaker: no words change their owner. */
export const speakersOwnTheirWords: Check = (story) => {
  const publishers = new Set(story.footnotes.flatMap(({ publisher }) => publisher.toLowerCase().split(' ')));
  return toldIn(story).flatMap((told) =>
    saidIn(told.own)
      .filter((said) => !said.speaker.some(({ word }) => publishers.has(word)))
      .filter((said) => isStranger(said, told) || (restsOnAPassage(told) && isAnother(said, told)))
      .slice(0, 1)
      .map(({ speaker }) => ({
        code: 'speaker-not-sourced' as const,
        line: told.line,
        speaker: speaker.map(({ word }) => word).join(' '),
      })),
  );
};

/** The passage has the name, but not as the one who speaks. */
const areThere = (who: readonly Token[], near: Reading[]) =>
  who.filter(({ kind }) => kind === 'name').every((token) => near.some(({ stems }) => stems.has(token.stem)));
/** The name stands before a verb of speech, with whatever between. */
const speaksThere = (who: readonly Token[], near: Reading[]) =>
  near.some(({ tokens }) => {
    const verb = tokens.findIndex(({ word }) => speechVerb.test(word));
    return tokens
      .slice(0, Math.max(0, verb))
      .some(({ kind, stem }) => kind === 'name' && who.some((token) => token.stem === stem));
  });
const areNames = (who: readonly Token[]) => who.some(({ kind }) => kind === 'name');

const telling = (speaker: readonly Token[]) => speaker.filter(({ word }) => !nobody.test(word) && !speechVerb.test(word));
const overlap = (one: readonly Token[], other: readonly Token[]) =>
  one.filter((token) => other.some((its) => meansTheSame(token, its))).length;

/** Nobody in the passages is called by any of these words. */
function isStranger({ speaker }: Said, { all }: Told): boolean {
  const words = telling(speaker);
  return words.length > 0 && !words.some((token) => all.some((reading) => hasWordFor(token, reading)));
}

/** Their own part may be like it by this much of how like the other's is. */
const LEAST_LIKE = 0.5;

/** The passages give these words to somebody else: of all that is said there, another speaker's part is most like them. */
function isAnother({ speaker, words }: Said, { own: { text }, near }: Told): boolean {
  const who = telling(speaker);
  const parts = near
    .flatMap((source: Reading) => saidIn(source))
    .map((part) => ({ ...part, same: overlap(who, part.speaker) }))
    .map((part) => ({ ...part, like: overlap(words, part.same > 0 ? [...part.words, ...part.speaker] : part.words) }));
  if (who.length === 0) return false;
  if (parts.length < 2)
    return (
      /\baccording to\b/iu.test(text) &&
      parts.some(
        ({ speaker: theirs, same }) =>
          same === 0 && areNames(who) && areNames(theirs) && areThere(who, near) && !speaksThere(who, near),
      )
    );
  const best = Math.max(...parts.map(({ like }) => like));
  const theirs = parts.filter(({ like }) => like === best);
  const own = parts.filter(({ same }) => same > 0);
  return (
    own.length > 0 &&
    best >= 2 &&
    theirs.every(({ same }) => same === 0) &&
    own.every(({ like }) => like === 0 || (best >= 3 && like <= best * LEAST_LIKE))
  );
}
