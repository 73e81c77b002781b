import type { Claim } from './draft.ts';
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

/** Quotes a unit: somebody's words as theirs, anything else as the publisher's. */
export function say(unit: Unit, role: Role, before: readonly Connective[]): Said {
  const speech = speechOf(unit.text);
  if (speech !== null && before.at(-1)?.verb !== 'quotes') {
    const credit = `${publisherFirst(unit.article.name)} quotes ${speech.speaker}: `;
    return toSaid(unit, 'reaction', { verb: 'quotes', before: credit, after: '' }, speech.words);
  }
  const quoted = withoutDateline(unit.text);
  const connective = connectiveFor(role, unit.article.name, before, unit.words <= WAIT && endsPlainly(quoted));
  return toSaid(unit, role, connective, quoted);
}

/** Our words and the quotation, as one sentence with one full stop. */
export function credited(connective: Connective, quoted: string): string {
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
