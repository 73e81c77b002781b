import type { Article } from '../articles/article.ts';
import { numbersIn } from '../text/numbers.ts';
import { foldTypography } from '../text/typography.ts';
import { countWords } from '../text/words.ts';
import { credited, endsPlainly } from './say.ts';
import { publisherFirst, publisherName } from './en/publisher-name.ts';
import { turnsMeaning } from './en/may-be-cut.ts';
import { withoutDateline } from './en/dateline.ts';
import { clauseAround } from './clause-around.ts';
import { type Unit, stemsOf } from './unit.ts';

/** Characters of a title, credit included. */
const MOST = 140;

/**
 * The quoted articles' headlines, word for word, and whose they are: first the one that says most of what is told, rather one
 * without names and figures that the quoted sentences lack. After them, or where none can be used, the lead or its beginning.
 * The first is the story's; where the checks refuse it, the next stands in.
 */
export function headlinesOf(units: readonly Unit[]): string[] {
  const [lead] = units;
  if (lead === undefined) return [];
  const told = units.map((unit) => unit.text).join(' ');
  const articles = [...new Set(units.map((unit) => unit.article))];
  const ranked = articles
    .map((article) => ({
      article,
      title: bare(article),
      rank: rankOf(bare(article), told, lead) + (article === lead.article ? 1 : 0),
    }))
    .filter(({ article, title }) => isHeadline(title) && withCredit(title, article.name).length <= MOST)
    .sort((a, b) => b.rank - a.rank || (a.article.url < b.article.url ? -1 : 1));
  return [...new Set([...ranked.map(({ title, article }) => withCredit(title, article.name)), titleOf(units, lead)])];
}

/** The headline without its outlet's name at the end, in plain typography. */
function bare({ title, name }: Article): string {
  const folded = title
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const at = folded.search(/ [|–—-] [^|–—]{2,40}$/u);
  const tail = foldTypography(folded.slice(at + 3)).toLowerCase();
  if (turnsMeaning(tail.replace(name.toLowerCase(), ''))) return folded;
  return at > 0 && (name.toLowerCase().includes(tail) || tail.includes(name.toLowerCase())) ? folded.slice(0, at).trim() : folded;
}

/** The news first; but where a headline has commas (those of numbers apart), one more would make the publisher a part of it. */
function withCredit(title: string, name: string): string {
  const plain = title.replace(/[.\s]+$/u, '');
  return /[,;](?!\d{3})/u.test(plain) ? `${publisherFirst(name)}: ${plain}` : `${plain}, ${publisherName(name)} reports`;
}

/** A statement of news: no question, no label, no list, nothing cut off. */
function isHeadline(title: string): boolean {
  const words = countWords(title);
  return (
    words >= 4 &&
    words <= 20 &&
    !/Ã[\u0080-\u00bf]|Â[\u00a3\s]|â\S?€|\s[,.;:]|[?!…<>{}|]|\.\.\.|^(?:watch|live|video|opinion|analysis|explainer|photos?|what an? |how )|\b(?:latest (?:news|updates?|\p{L}+ news)|predictions|as it happened|live updates)\b|^(?:\d+|five|ten) (?:things|ways|reasons)/iu.test(
      title,
    ) &&
    !/\bwhat (?:we|you)\b|\bhow to\b|\byou\b/iu.test(title)
  );
}

/** Whether names and figures of a headline stand in what is told. */
function isTold(title: string, told: string): boolean {
  const stems = stemsOf(told);
  const values = new Set(numbersIn(told).map((number) => number.value));
  const capitals = title.match(/(?<!^)(?<=[\s“"‘'(-])\p{Lu}[\p{L}’'-]+|^\p{Lu}[\p{L}’'-]+/gu) ?? [];
  return (
    numbersIn(title).every((number) => values.has(number.value)) &&
    capitals.every((word) => [...stemsOf(word)].every((stem) => stems.has(stem)))
  );
}

/** Share of its words that are told, those of the lead counted twice; headlines in capitals read worse. */
function rankOf(title: string, told: string, lead: Unit): number {
  const [words, all] = [[...stemsOf(title)], stemsOf(told)];
  const hits = words.filter((stem) => all.has(stem)).length + words.filter((stem) => lead.stems.has(stem)).length;
  const long = title.match(/\p{L}{4,}/gu) ?? [];
  const shouting = long.length > 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.8 * long.length ? 0.3 : 0;
  return hits / Math.max(5, words.length) + (isTold(title, told) ? 0.4 : 0) - shouting - (/[:“"]/u.test(title) ? 0.2 : 0);
}

/**
 * The lead itself where it is short enough, else its first clause; another sentence where what would be left out of the lead
 * says how it is meant; the lead at its full length where none is short enough.
 */
function titleOf(units: readonly Unit[], lead: Unit): string {
  const [first, ...others] = units.map(wholeAsTitle);
  const short = (title: string | undefined | null) => typeof title === 'string' && title.length <= MOST;
  const titles = [first, clauseAsTitle(lead), ...others];
  return titles.find(short) ?? wholeOf(lead);
}

const creditAfter = (name: string) => ({ verb: 'reports', before: '', after: `, ${publisherName(name)} reports` });
const creditBefore = (name: string) => ({ verb: 'reports', before: `${publisherFirst(name)}: `, after: '' });

/** The sentence, whole, where it can be followed by our words. */
function wholeAsTitle({ text, article }: Unit): string | null {
  const plain = withoutDateline(text);
  return endsPlainly(plain) ? credited(creditAfter(article.name), plain) : null;
}

const wholeOf = ({ text, article }: Unit) => credited(creditBefore(article.name), withoutDateline(text));

function clauseAsTitle({ text, article }: Unit): string | null {
  const plain = withoutDateline(text);
  return credited(creditAfter(article.name), clauseAround(plain, 0, 1, 5, 'may-go'));
}
