import { toCome } from '../checks/en/governors.ts';
import { meansTheSame } from '../checks/means-the-same.ts';
import type { Aligned } from './model-aligned.ts';
import { headOf, bearersOf, headsOf, isHeadOf, isOwner } from './model-heads.ts';
import type { Phrases } from './model-phrases.ts';
import { isShortenedFrom, type Sides } from './model-sides.ts';
import { type Tie, tiesIn } from './model-ties.ts';
import type { Thing, Word } from './model-words.ts';

/**
 * Things that a sentence ties to something else than its passage does: no thing gets a new preposition, and none a new word that
 * this preposition ties it to, unless nothing but whole phrases was struck between them.
 */
export const reattached = (sides: Sides): string[] =>
  tiesIn(sides.told)
    .filter((tie) => !isKept(tie, sides))
    .map(({ preposition, thing }) => `${preposition} ${thing.words.at(-1)?.word ?? ''}`);

function isKept(tie: Tie, sides: Sides): boolean {
  const { told, passage, places } = sides;
  const [head, host] = [headOf(tie.thing), tie.hosts[0]];
  if (head === undefined || host === undefined || head.kind === 'small' || isOfTime(tie.thing)) return true;
  if (!passage.words.some((its) => meansTheSame(host, its))) return true;
  if (isWhole(head, places, passage) && isShortenedFrom(host, head, sides)) return true;
  return (
    !passage.words.some(
      (its) => its.kind !== 'small' && (head.pos === 'VERB' || its.pos !== 'VERB') && meansTheSame(head, its),
    ) ||
    isBehindAQuotation(tie, told) ||
    (isSecond(tie, told) && !tiesIn(passage).some(({ thing }) => isHeadOf(head, thing))) ||
    tiesIn(passage).some((its) => isSameTie(tie, its, passage) || isThere(tie, its, passage)) ||
    isToCome(tie, passage) ||
    isCompound(tie, passage) ||
    isOfItsDeed(tie, passage)
  );
}

/** Days are held by a rule of their own. */
const isOfTime = ({ words }: Thing): boolean =>
  words.some(({ kind }) => kind === 'date') &&
  words.every(
    ({ kind, word }) =>
      kind === 'date' ||
      kind === 'small' ||
      /^(?:night|morning|evening|afternoon|late|early|past|last|hours?|days?)$/u.test(word),
  );

/** The last word of a thing is the last of one in the passage as well. */
const isWhole = (head: Word, places: Aligned, { things }: Phrases): boolean => {
  const place = places[head.index];
  return (
    place == null || things.some((thing) => headsOf(thing).includes(place)) || !things.some(({ words }) => words.includes(place))
  );
};

/** “A of B and C”: C may as well belong with A. */
const isSecond = ({ thing }: Tie, { words }: Phrases): boolean => words[(thing.words[0]?.index ?? 0) - 1]?.word === 'and';

/** “Invests in Tamber and builds mills there”: mills in Tamber. */
const isThere = (told: Tie, its: Tie, { words }: Phrases): boolean =>
  places.test(told.preposition) &&
  its.preposition === told.preposition &&
  isHeadOf(headOf(told.thing) as Word, its.thing) &&
  words.some(
    ({ word, index }) =>
      word === 'there' &&
      !/^(?:is|are|was|were|has|have)$/u.test(words[index + 1]?.word ?? '') &&
      index > (its.thing.words[0]?.index ?? 0) &&
      told.hosts.some((host) => words.slice(Math.max(0, index - 4), index).some((near) => meansTheSame(host, near))),
  );

/** “The Alder works”: the works in Alder. */
const isCompound = ({ thing, hosts, preposition }: Tie, { words }: Phrases): boolean =>
  /^(?:in|at|on|of|from|for)$/u.test(preposition) &&
  words.some(
    (word, at) =>
      word.stem === headOf(thing)?.stem &&
      words
        .slice(at + 1, at + 3)
        .some(
          ({ stem, clause }, nth) =>
            stem === hosts[0]?.stem &&
            clause === word.clause &&
            words.slice(at + 1, at + 1 + nth).every(({ pos }) => /^(?:NOUN|ADJ)$/u.test(pos)),
        ),
  );

/** “Port to close bridge”, in a headline: it will. */
const isToCome = ({ thing, preposition }: Tie, { words, deeds }: Phrases): boolean => {
  const head = headOf(thing) as Word;
  return (
    preposition === 'to' &&
    head.pos === 'VERB' &&
    deeds.some(
      (deed) =>
        meansTheSame(head, deed.head) &&
        words.slice(Math.max(0, deed.head.index - 3), deed.head.index).some(({ word }) => toCome.test(word)),
    )
  );
};

/** “To ··· the port”: what stands between is quoted. */
const isBehindAQuotation = ({ thing, hosts }: Tie, { text }: Phrases): boolean => {
  const [first, host] = [thing.words[0]?.at ?? 0, hosts[0]?.at ?? 0];
  return text.slice(Math.min(first, host), Math.max(first, host)).includes('·');
};

const isSameTie = (told: Tie, its: Tie, passage: Phrases): boolean => {
  const head = headOf(told.thing);
  return (
    head !== undefined &&
    bearersOf(head, [its.thing], passage.words).length > 0 &&
    (sameKind(told.preposition, its.preposition, passage) ||
      (told.preposition === 'by' && isOwner(its.thing.words.at(-1) as Word))) &&
    told.hosts
      .slice(0, told.preposition === 'of' ? 1 : undefined)
      .some((host) => its.hosts.some((other) => meansTheSame(host, other)))
  );
};

/** “The arrest of Otto Krantz”, “sued by Ana Ruiz”: in the passage it is told as a deed, of him or by her. */
function isOfItsDeed({ thing, hosts, preposition }: Tie, { deeds }: Phrases): boolean {
  const head = headOf(thing) as Word;
  return deeds.some((deed) => {
    const does = (deed.agents ?? []).some((its) => isHeadOf(head, its));
    const suffers = (deed.patients ?? []).some((its) => isHeadOf(head, its));
    // “Ohio has laws”: laws in, of and at Ohio.
    if (has.test(deed.head.word) && does && /^(?:of|in|at|on)$/u.test(preposition))
      return hosts.some((host) => (deed.patients ?? []).some((its) => isHeadOf(host, its)));
    const is = preposition === 'by' ? does : does || suffers;
    return is && hosts.some((host) => meansTheSame(host, deed.head) && (preposition === 'by' || host.pos !== 'VERB'));
  });
}

const has = /^(?:has|have|had)$/u;

const kinds = [
  'in at on within inside during throughout across',
  'in via',
  'to toward towards into onto',
  'about over on regarding concerning',
  'by through via with',
  'after since following',
  'before until ahead',
  'with alongside',
  'from out off',
];

/** Prepositions that say the same; where the passage has the very word, it stands before another thing there. */
const sameKind = (one: string, other: string, { words }: Phrases): boolean =>
  one === other ||
  (kinds.some((kind) => kind.split(' ').includes(one) && kind.split(' ').includes(other)) &&
    (places.test(one) || !words.some(({ word, pos }) => word === one && pos !== 'PART')));
const places = /^(?:in|at|on)$/u;
