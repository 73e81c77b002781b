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
  lead?: Passage,
): { claims: Claim[][]; taken: Taken; words: number } {
  let state = { claims: [] as Claim[][], taken, words: 0 };
  for (const [one, other] of sayDifferently(articles.flatMap(figuresOf), taken)) {
    if (state.claims.length === MOST) break;
    const both =
      mayTake(one.article, one.passage, state.taken) && mayTake(other.article, other.passage, take(one.passage, state.taken));
    const claims = [toClaim(one, publisherFirst, ';', lead), toClaim(other, publisherName, '.', lead)];
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

function toClaim(figure: Figure, name: (name: string) => string, stop: string, lead?: Passage): Claim {
  const { sentence, quantity, article, passage } = figure;
  const clause = withoutDateline(clauseAround(sentence, quantity.start, quantity.end, 3));
  const counted = countedIn(figure);
  // The lead has been read: where it cannot be cut, its figure is enough.
  const isRead = counted !== null && passage.url === lead?.url && passage.first === lead.first && sentence.startsWith(clause);
  const says = isRead ? `speaks of ${inQuotationMarks(counted)}` : `says ${inQuotationMarks(clause)}`;
  return { text: `${name(article.name)} ${says}${stop}`, passages: [passage] };
}

/** A figure with what it counts, as the sentence has it: “1,240 jobs”; null where the two do not stand together. */
function countedIn({ sentence, quantity: { start, end, thing } }: Figure): string | null {
  const figure = sentence.slice(start, end);
  const [next = ''] = /^ [\p{L}’'-]+/u.exec(sentence.slice(end)) ?? [];
  const ends = (words: string) => thing !== null && words.toLowerCase().endsWith(` ${thing}`);
  return [figure, `${figure}${next}`].find(ends) ?? null;
}
