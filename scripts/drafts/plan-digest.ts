import newsroom from '../../newsroom.config.ts';
import type { Article } from '../articles/article.ts';
import { numbersIn } from '../text/numbers.ts';
import { aimFor } from './aim-for.ts';
import { withBackground } from './choose-background.ts';
import { add, type Choice, chooseUnits, voicesIn } from './choose-units.ts';
import { differencesIn } from './differences.ts';
import type { Claim } from './draft.ts';
import { keyPointsOf, newsAgain } from './key-points.ts';
import { chooseNextSteps } from './next-steps.ts';
import type { Scored } from './score-units.ts';
import type { Unit } from './unit.ts';
import { untold } from './untold.ts';

/** Words of the text: what it aims at and what all its parts together never exceed. */
export type DigestLength = { aim: number; most: number };

/** What a digest tells, part by part: the report (its lead first) and, of the same sentences, those that are key points. */
export type Plan = { body: readonly Scored[]; points: Unit[]; rest: Unit[]; steps: Scored[]; differences: Claim[][] };

/** So near below the aim the text is long enough, and so far beyond it a sentence may carry it. */
const SHORT_OF = 4;
const BEYOND = 20;
/** Words for what the sources differ about. */
const DIFFERING = 60;

/** Chooses the parts in the order in which they may not be missing: lead and second voice, differences, what is next, the rest. A reason where one voice is all. */
export function planDigest(articles: readonly Article[], scored: readonly Scored[], length: DigestLength): Plan | string {
  const opening = chooseUnits(scored, (choice) => voicesIn(choice) > 1, length.most);
  if (voicesIn(opening) < newsroom.telling.voices) return tooFew(voicesIn(opening));
  const differences = differencesIn(
    articles,
    opening.taken,
    Math.min(DIFFERING, length.most - opening.words),
    opening.chosen[0]?.unit.passage,
  );
  const most = length.most - differences.words;
  const { steps, choice } = chooseNextSteps(scored, { ...opening, taken: differences.taken }, most - opening.words);
  const apart = choice.words - opening.words;
  const differing = differences.claims.flat().flatMap(({ text }) => numbersIn(text).map(({ value }) => value));
  const news = newsAgain({ ...choice, chosen: opening.chosen }, scored, differing, most);
  const withNews = planned(news);
  return news === undefined || withNews.points.length > 0 ? withNews : planned(undefined);

  /** The rest of the report, with or without a key point that tells the news again. */
  function planned(first: Scored | undefined): Plan {
    const start = first === undefined || choice.chosen.includes(first) ? choice : add(first, choice);
    const aim = aimFor(length.aim, articles) + apart;
    const isEnough = ({ words }: Choice) => words >= aim - SHORT_OF;
    const whole = withBackground(chooseUnits(scored, isEnough, Math.min(most, aim + BEYOND), start), scored, most);
    const body = untold(
      whole.chosen.filter((each) => !steps.includes(each)),
      differences.claims,
    );
    return { body, ...keyPointsOf(body, first), steps, differences: differences.claims };
  }
}

const tooFew = (found: number) =>
  `${found === 0 ? 'no voice' : 'only one voice'} can be quoted; a digest needs ${newsroom.telling.voices}`;
