import newsroom from '../../newsroom.config.ts';
import type { Event } from '../events/event.ts';
import { failed, ok, type Result } from '../result.ts';
import { countWords } from '../text/words.ts';
import { arrange } from './arrange.ts';
import { type Choice, chooseUnits, voicesIn } from './choose-units.ts';
import { differencesIn } from './differences.ts';
import type { Claim, Draft, Passage } from './draft.ts';
import { daysResolved } from './days-resolved.ts';
import { speaksOfItself } from './en/leans-on.ts';
import { headlinesOf } from './headline.ts';
import { keyPointsOf, sayPoint } from './key-points.ts';
import { chooseNextSteps } from './next-steps.ts';
import { quotableArticles } from './quotable-articles.ts';
import { mostWords } from './quoting-budget.ts';
import { say, silence } from './say.ts';
import { type Scored, scoreUnits } from './score-units.ts';
import { standfirstOf } from './standfirst.ts';
import { timelineOf } from './timeline.ts';
import { type Unit, unitsOf } from './unit.ts';

/** Words of the text: what it aims at and what all its parts together never exceed. */
export type DigestLength = { aim: number; most: number };

/**
 * An event as a short report in attributed quotations: no model, no network, nothing that no source says. The same
 * articles in any order give the same draft. Fails where fewer than two voices can be quoted.
 */
export function writeDigest(event: Event, length: DigestLength = newsroom.digest): Result<Draft> {
  const articles = quotableArticles(event.articles);
  const scored = scoreUnits(standing(firstHand(articles.flatMap((article) => unitsOf(article, mostWords(article))))));
  const opening = chooseUnits(scored, (choice) => voicesIn(choice) > 1, length.most);
  if (voicesIn(opening) < newsroom.telling.voices) return failed(tooFew(voicesIn(opening)));
  const differences = differencesIn(articles, opening.taken, Math.min(DIFFERING, length.most - opening.words));
  const { steps, choice } = chooseNextSteps(
    scored,
    { ...opening, taken: differences.taken },
    length.most - opening.words - differences.words,
  );
  const apart = choice.words - opening.words;
  const isEnough = ({ words }: Choice) => words - apart >= length.aim - SHORT_OF;
  const whole = chooseUnits(scored, isEnough, Math.min(length.most - differences.words, length.aim + BEYOND + apart), choice);
  return ok(
    toDraft({ body: whole.chosen.filter((each) => !steps.includes(each)), steps, differences: differences.claims }, length.most),
  );
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

/** So near below the aim the text is long enough, and so far beyond it a sentence may carry it. */
const SHORT_OF = 4;
const BEYOND = 20;
/** Words for what the sources differ about. */
const DIFFERING = 60;

type Plan = { body: Scored[]; steps: Scored[]; differences: Claim[][] };

function toDraft({ body, steps, differences }: Plan, most: number): Draft {
  const spoken = silence();
  const quoted = differences.flat().flatMap(({ passages }) => passages);
  const untold = body.filter(({ unit }, at) => at === 0 || !quoted.some((passage) => isSame(passage, unit.passage)));
  const { points, rest } = keyPointsOf(untold);
  const keyPoints = points.map((unit) => sayPoint(unit, daysResolved(unit, spoken.days)));
  const { paragraphs, order } = arrange(rest, spoken);
  const next = steps.map((step) => [say(step.unit, 'next', spoken).claim]);
  const told = [...order, ...points];
  const [title = '', ...otherTitles] = headlinesOf(told);
  const room = most - wordsOf([keyPoints, ...paragraphs, ...next, ...differences]);
  return {
    writer: { kind: 'digest' },
    title,
    otherTitles,
    summary: standfirstOf(untold.filter(({ unit }) => !points.includes(unit))),
    keyPoints,
    paragraphs,
    differences,
    next,
    timeline: timelineOf([...told, ...steps.map((step) => step.unit)], room),
  };
}

const isSame = (one: Passage, other: Passage) => one.url === other.url && one.first === other.first && one.last === other.last;

const wordsOf = (claims: Claim[][]) => claims.flat().reduce((sum, claim) => sum + countWords(claim.text), 0);

const tooFew = (found: number) =>
  `${found === 0 ? 'no voice' : 'only one voice'} can be quoted; a digest needs ${newsroom.telling.voices}`;
