import newsroom from '../../newsroom.config.ts';
import type { Event } from '../events/event.ts';
import { failed, ok, type Result } from '../result.ts';
import { countWords } from '../text/words.ts';
import { arrange } from './arrange.ts';
import type { Claim, Draft } from './draft.ts';
import { daysResolved } from './days-resolved.ts';
import { speaksOfItself } from './en/leans-on.ts';
import { headlinesOf } from './headline.ts';
import { sayPoint } from './key-points.ts';
import { type DigestLength, type Plan, planDigest } from './plan-digest.ts';
import { quotableArticles } from './quotable-articles.ts';
import { mostWords } from './quoting-budget.ts';
import { say, silence } from './say.ts';
import { scoreUnits } from './score-units.ts';
import { standfirstOf } from './standfirst.ts';
import { timelineOf } from './timeline.ts';
import { type Unit, unitsOf } from './unit.ts';

/**
 * An event as a short report in attributed quotations: no model, no network, nothing that no source says. The same
 * articles in any order give the same draft. Fails where fewer than two voices can be quoted.
 */
export function writeDigest(event: Event, length: DigestLength = newsroom.digest): Result<Draft> {
  const articles = quotableArticles(event.articles);
  const scored = scoreUnits(standing(firstHand(articles.flatMap((article) => unitsOf(article, mostWords(article))))));
  const plan = planDigest(articles, scored, length);
  return typeof plan === 'string' ? failed(plan) : ok(toDraft(plan, length.most));
}

/** Without what one publisher only repeats of another that is here itself. */
function firstHand(units: Unit[]): Unit[] {
  const names = new Map(units.map(({ article }) => [article.name.replace(/^the /iu, ''), article.publisher]));
  return units.filter(({ text, article }) =>
    [...names].every(([name, publisher]) => publisher === article.publisher || !text.includes(name)),
  );
}

/** Without what points at something unsaid; where that leaves one voice, at least without what a reporter says of himself. */
function standing(units: Unit[]): Unit[] {
  const upright = units.filter((unit) => !unit.leans);
  const several = new Set(upright.map((unit) => unit.article.voice)).size > 1;
  return several ? upright : units.filter((unit) => !speaksOfItself(unit.text));
}

function toDraft({ body, points, rest, steps, differences }: Plan, most: number): Draft {
  const spoken = silence();
  const keyPoints = points.map((unit) => sayPoint(unit, daysResolved(unit, spoken.days)));
  spoken.units.push(...points);
  const { paragraphs, order } = arrange(rest, spoken);
  const next = steps.map((step) => [say(step.unit, 'next', spoken).claim]);
  const told = [...order, ...points];
  const [title = '', ...otherTitles] = headlinesOf(told);
  const room = most - wordsOf([keyPoints, ...paragraphs, ...next, ...differences]);
  return {
    writer: { kind: 'digest' },
    title,
    otherTitles,
    summary: standfirstOf(body.filter(({ unit }) => !points.includes(unit))),
    keyPoints,
    paragraphs,
    differences,
    next,
    timeline: timelineOf([...told, ...steps.map((step) => step.unit)], room),
  };
}

const wordsOf = (claims: Claim[][]) => claims.flat().reduce((sum, claim) => sum + countWords(claim.text), 0);
