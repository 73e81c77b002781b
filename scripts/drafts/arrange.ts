import type { Claim } from './draft.ts';
import type { Role } from './en/connectives.ts';
import { roleOf } from './role-of.ts';
import { say, type Spoken } from './say.ts';
import { nameIn, type Unit } from './unit.ts';

/** A paragraph takes so many claims. */
const MOST_CLAIMS = 3;

/** The choice as a report: what happened, details, reactions, background. The first chosen is the lead. */
export function arrange(chosen: readonly Unit[], spoken: Spoken): { paragraphs: Claim[][]; order: Unit[] } {
  const [lead, ...rest] = chosen;
  if (lead === undefined) return { paragraphs: [], order: [] };
  // Who introduces somebody to a detail comes among the details, before it.
  const roles = new Map(rest.map((unit) => [unit, rest.some((other) => introduces(unit, other)) ? 'detail' : roleOf(unit)]));
  const inRole = (role: Role) => inTurn(rest.filter((unit) => roles.get(unit) === role).sort(byPlace));
  const groups = [
    ...inParagraphs(inTurn(inRole('detail'), lead)).map((units) => ({ role: 'detail' as Role, units })),
    ...inParagraphs(inRole('reaction')).map((units) => ({ role: 'reaction' as Role, units })),
    ...inParagraphs(inRole('background')).map((units) => ({ role: 'background' as Role, units })),
  ];
  return { paragraphs: inWords(groups, lead, spoken), order: groups.flatMap((group) => group.units) };
}

function inWords(groups: { role: Role; units: Unit[] }[], lead: Unit, spoken: Spoken): Claim[][] {
  return groups.map(({ role, units }) => units.map((unit, at) => say(unit, unit === lead ? 'lead' : role, spoken, at > 0).claim));
}

const introduces = (one: Unit, other: Unit) => other.lacking.some((name) => nameIn(one.text, name));

/** One outlet after another where the order leaves a choice: of those next in line the one that did not speak last. */
function inTurn(units: readonly Unit[], first?: Unit): Unit[] {
  const [left, order] = [[...units], first === undefined ? [] : [first]];
  while (left.length > 0) {
    const last = order.at(-1)?.article.url;
    const known = (unit: Unit) => unit.lacking.every((name) => order.some((other) => nameIn(other.text, name)));
    const open = left.filter((unit) => known(unit) || left.every((other) => other === unit || !introduces(other, unit)));
    const next = open.slice(0, 2).find(({ article }) => article.url !== last) ?? open[0] ?? left[0];
    order.push(...left.splice(next === undefined ? 0 : left.indexOf(next), 1));
  }
  return order;
}

/** As few paragraphs as hold them, of about the same length. */
function inParagraphs(units: Unit[]): Unit[][] {
  const count = Math.ceil(units.length / MOST_CLAIMS);
  const size = Math.ceil(units.length / Math.max(1, count));
  return Array.from({ length: count }, (_, at) => units.slice(at * size, (at + 1) * size));
}

/** As far into the article as they stand, of equal ones by address. */
const byPlace = (one: Unit, other: Unit) =>
  one.passage.first - other.passage.first || (one.article.url < other.article.url ? -1 : 1);
