import type { Claim } from './draft.ts';
import { daysResolved } from './days-resolved.ts';
import { type Connective, connectiveFor, type Role } from './en/connectives.ts';
import { withoutDateline } from './en/dateline.ts';
import { publisherFirst } from './en/publisher-name.ts';
import { speechOf } from './en/speech.ts';
import { inQuotationMarks } from './in-quotation-marks.ts';
import type { Unit } from './unit.ts';

/** A sentence of the digest: what it says, in which role, and with which of our words. */
export type Said = { claim: Claim; role: Role; connective: Connective };

/** Words a quotation may have that is credited at its end: a reader should not wait longer for who says so. */
const WAIT = 26;

/** What has been said so far: how, which days have been told, and what. */
export type Spoken = { connectives: Connective[]; days: Set<string>; units: Unit[] };

export const silence = (): Spoken => ({ connectives: [], days: new Set(), units: [] });

/**
 * Quotes a unit: somebody's words as theirs, anything else as the publisher's. `spoken` grows by it.
 * @param follows whether the sentence before stands in the same paragraph: then its outlet need not be named again
 */
export function say(unit: Unit, role: Role, spoken: Spoken, follows = false): Said {
  const said = sayAfter(unit, role === 'detail' && isTold(unit, spoken, ECHO, 'by-another') ? 'echo' : role, spoken, follows);
  spoken.connectives.push(said.connective);
  spoken.units.push(unit);
  return said;
}

function sayAfter(unit: Unit, role: Role, spoken: Spoken, follows: boolean): Said {
  const { connectives, days } = spoken;
  const { name } = unit.article;
  const last = connectives.at(-1);
  const again = follows && last?.name === name;
  const speech = speechOf(unit.text);
  const resolved = daysResolved(unit, days);
  if (speech !== null && last?.verb !== 'quotes') {
    const credit = `${again ? 'It' : publisherFirst(name)} quotes ${speech.speaker}${resolved}: `;
    return toSaid(unit, 'reaction', { verb: 'quotes', name, before: credit, after: '' }, speech.words);
  }
  const quoted = withoutDateline(unit.text);
  const mayEnd = unit.words <= WAIT && endsPlainly(quoted);
  return toSaid(
    unit,
    role,
    connectiveFor(role, name, connectives, { mayEnd, again, days: resolved, fresh: !isTold(unit, spoken, FRESH) }),
    quoted,
  );
}

/** Our words and the quotation, as one sentence with one full stop. */
export function credited(connective: Pick<Connective, 'before' | 'after'>, quoted: string): string {
  if (connective.after !== '') return `${inQuotationMarks(quoted.replace(/\.$/u, ''))}${connective.after}`;
  return `${connective.before}${inQuotationMarks(quoted)}${/[.!?…]["”’)]*$/u.test(quoted) ? '' : '.'}`;
}

const toSaid = (unit: Unit, role: Role, connective: Connective, quoted: string): Said => ({
  claim: { text: credited(connective, quoted), passages: [unit.passage] },
  role,
  connective,
});

/** One sentence that ends in a full stop which is no part of an abbreviation: the stop can be left out. */
export const endsPlainly = (text: string) =>
  /\p{L}{3}\.$|\p{N}\.$/u.test(text) && !/[.!?]["”’)]* ["“‘]?\p{Lu}/u.test(text) && !/\b(?:Inc|Ltd|etc|Corp)\.$/u.test(text);

/** So much of it has been said before, or so much of that is in it. */
const isTold = ({ stems, article }: Unit, { units }: Spoken, share: number, by: 'anybody' | 'by-another' = 'anybody') =>
  units.some(
    (other) =>
      (by === 'anybody' || other.article.voice !== article.voice) &&
      stems.intersection(other.stems).size >= share * Math.min(stems.size, other.stems.size),
  );

/** Of the shorter of two sentences' words that carry meaning: most are in the longer one, then one voice bears out the other; a third, then it hardly adds. */
const ECHO = 0.45;
const FRESH = 0.3;
