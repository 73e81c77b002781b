import type { Article } from '../articles/article.ts';
import { numbersIn, type Quantity } from '../text/numbers.ts';
import { countWords } from '../text/words.ts';
import { clauseAround } from './clause-around.ts';
import type { Claim, Passage } from './draft.ts';
import { withoutDateline } from './en/dateline.ts';
import { publisherFirst, publisherName } from './en/publisher-name.ts';
import { inQuotationMarks } from './in-quotation-marks.ts';
import { mayTake, take, type Taken } from './quoting-budget.ts';
import { sayDifferently } from './say-differently.ts';
import { stemsOf } from './unit.ts';

/** A figure as an article gives it. */
export type Figure = { article: Article; passage: Passage; sentence: string; stems: ReadonlySet<string>; quantity: Quantity };

/** Of these many differences a digest tells. */
const MOST = 2;

/** Where voices give different figures for the same thing, each quoted with the clause its figure stands in; and what that takes. */
export function differencesIn(
  articles: readonly Article[],
  taken: Taken,
  mostWords: number,
): { claims: Claim[][]; taken: Taken; words: number } {
  let state = { claims: [] as Claim[][], taken, words: 0 };
  for (const [one, other] of sayDifferently(articles.flatMap(figuresOf), taken)) {
    if (state.claims.length === MOST) break;
    const both =
      mayTake(one.article, one.passage, state.taken) && mayTake(other.article, other.passage, take(one.passage, state.taken));
    const claims = [toClaim(one, publisherFirst, ';'), toClaim(other, publisherName, '.')];
    const words = state.words + claims.reduce((sum, claim) => sum + countWords(claim.text), 0);
    if (!both || words > mostWords) continue;
    state = { claims: [...state.claims, claims], taken: take(other.passage, take(one.passage, state.taken)), words };
  }
  return state;
}

/** Figures with a unit or a thing they count: the bare ones cannot be compared. */
function figuresOf(article: Article): Figure[] {
  return article.sentences.flatMap(({ text }, at) =>
    numbersIn(text)
      .filter(
        (quantity) =>
          !quantity.vague &&
          !['ordinal', 'share'].includes(quantity.unit ?? '') &&
          (quantity.unit ?? quantity.thing ?? 'times') !== 'times',
      )
      .map((quantity) => ({
        article,
        passage: { url: article.url, first: at, last: at },
        sentence: text,
        stems: stemsOf(text),
        quantity,
      })),
  );
}

function toClaim(figure: Figure, name: (name: string) => string, stop: string): Claim {
  const { sentence, quantity, article, passage } = figure;
  const clause = withoutDateline(clauseAround(sentence, quantity.start, quantity.end, 3));
  return { text: `${name(article.name)} says ${inQuotationMarks(clause)}${stop}`, passages: [passage] };
}
