import { quotationsIn } from '../text/quotations.ts';
import { countWords } from '../text/words.ts';
import type { Claim } from './draft.ts';
import type { Connective, Role } from './en/connectives.ts';
import type { Scored } from './score-units.ts';
import { say } from './say.ts';
import type { Unit } from './unit.ts';

/** A paragraph takes so many claims. */
const MOST_CLAIMS = 3;

/** The choice as a report: what happened, details, reactions, background. The first chosen is the lead. */
export function arrange(chosen: readonly Scored[]): { paragraphs: Claim[][]; order: Unit[] } {
  const [lead, ...rest] = chosen.map((each) => each.unit);
  if (lead === undefined) return { paragraphs: [], order: [] };
  const inRole = (role: Role) => rest.filter((unit) => roleOf(unit) === role).sort(byPlace);
  const groups = [
    ...inParagraphs([lead, ...inRole('detail')]).map((units) => ({ role: 'detail' as Role, units })),
    ...inParagraphs(inRole('reaction')).map((units) => ({ role: 'reaction' as Role, units })),
    ...inParagraphs(inRole('background')).map((units) => ({ role: 'background' as Role, units })),
  ];
  return { paragraphs: inWords(groups, lead), order: groups.flatMap((group) => group.units) };
}

function inWords(groups: { role: Role; units: Unit[] }[], lead: Unit): Claim[][] {
  const used: Connective[] = [];
  return groups.map(({ role, units }) =>
    units.map((unit) => {
      const said = say(unit, unit === lead ? 'lead' : role, used);
      used.push(said.connective);
      return said.claim;
    }),
  );
}

/** As few paragraphs as hold them, of about the same length. */
function inParagraphs(units: Unit[]): Unit[][] {
  const count = Math.ceil(units.length / MOST_CLAIMS);
  const size = Math.ceil(units.length / Math.max(1, count));
  return Array.from({ length: count }, (_, at) => units.slice(at * size, (at + 1) * size));
}

/** Much direct speech is a reaction; a year gone by, or what was long so, is background. */
function roleOf({ text, words, passage, article }: Unit): Role {
  const spoken = quotationsIn(text).reduce((sum, quotation) => sum + countWords(quotation.text), 0);
  if (spoken > words / 3) return 'reaction';
  const year = Number(article.published?.slice(0, 4) ?? Number.NaN);
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/gu)].map((match) => Number(match[0]));
  const past = years.some((each) => Number.isNaN(year) || each < year);
  const long =
    /\b(?:last (?:year|month|week)|in recent (?:years|months|weeks)|for (?:years|decades|months)|years ago|previously|historic\w*)\b/iu;
  return passage.first > 0 && (past || long.test(text)) ? 'background' : 'detail';
}

/** As far into the article as they stand, of equal ones by address. */
const byPlace = (one: Unit, other: Unit) =>
  one.passage.first - other.passage.first || (one.article.url < other.article.url ? -1 : 1);
