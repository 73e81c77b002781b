import { quotationsIn } from '../text/quotations.ts';
import { daysResolved } from './days-resolved.ts';
import { passesJudgement } from './en/passes-judgement.ts';
import { likeness } from './likeness.ts';
import { roleOf } from './role-of.ts';
import { connectiveFor } from './en/connectives.ts';
import { withoutDateline } from './en/dateline.ts';
import { credited, endsPlainly } from './say.ts';
import type { Scored } from './score-units.ts';

/** Words of a standfirst's quotation. */
const LEAST = 10;
const MOST = 35;

/** How like the lead's headline and opening it is at least: it tells of the same event. */
const ABOUT = 0.15;

/** A sentence this much weaker than the lead as an opening cannot stand for the story. */
const NEAR = 0.35;

/**
 * The summary: the sentence after the lead that could open the story too, so that headline and summary say two things;
 * the lead where there is none such, and where that is too long, the shortest there is.
 */
export function standfirstOf(chosen: readonly Scored[]): string {
  const [lead, ...rest] = chosen;
  if (lead === undefined) return '';
  const fits = ({ unit }: Scored) =>
    unit.words <= MOST &&
    quotationsIn(unit.text).length === 0 &&
    unit.passage.first === unit.passage.last &&
    !unit.leans &&
    !passesJudgement(unit.text) &&
    unit.lacking.length === 0;
  const isNews = ({ unit, vector }: Scored) => roleOf(unit) === 'detail' && likeness(vector, lead.about) >= ABOUT;
  const second = rest
    .filter((each) => fits(each) && each.unit.words >= LEAST && isNews(each) && each.asLead > NEAR * lead.asLead)
    .sort((one, other) => other.asLead - one.asLead)[0];
  const best = second ?? (fits(lead) ? lead : [...chosen].sort((one, other) => one.unit.words - other.unit.words)[0]) ?? lead;
  const text = withoutDateline(best.unit.text);
  return credited(
    connectiveFor('lead', best.unit.article.name, [], {
      mayEnd: endsPlainly(text),
      again: false,
      fresh: true,
      days: daysResolved(best.unit, new Set()),
    }),
    text,
  );
}
