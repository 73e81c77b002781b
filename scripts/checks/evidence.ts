import { namesIn } from '../text/names.ts';
import { madeOnce } from '../text/made-once.ts';
import { foldTypography } from '../text/typography.ts';
import { quotationsIn } from '../text/quotations.ts';
import { remembered } from '../text/remembered.ts';
import type { Footnote, Statement, Story } from '../stories/story.ts';

/** What words of a story may rest on. */
export type Evidence = {
  /** Passages, each with its publisher and the moment its article was published where it says so. */
  passages: { text: string; said: string | undefined; publisher: string }[];
  /** Headlines of the articles the passages are from. */
  titles: string[];
  /** Names of the publishers, as the footnotes give them. */
  publishers: string[];
  /** Single words that are names, or parts of names, in any passage or headline of the story. */
  names: ReadonlySet<string>;
  /** The story's own moment: what “today” means in its words. */
  now: string;
};

/** What one statement may rest on: its passages and the headlines of their articles. */
export function evidenceOf(statement: Statement, story: Story): Evidence {
  const known = found.get(statement);
  if (known !== undefined && known.footnotes === story.footnotes && known.front === story.front) return known.evidence;
  const evidence = evidenceIn(statement.footnotes, story);
  found.set(statement, { footnotes: story.footnotes, front: story.front, evidence });
  return evidence;
}

/** Every rule asks for the same evidence again. */
const found = new WeakMap<Statement, Pick<Story, 'footnotes' | 'front'> & { evidence: Evidence }>();

/** What title, summary and headings may rest on: all passages that a statement cites. */
export const evidenceOfAll = madeOnce((story: Story): Evidence =>
  evidenceIn([...new Set(story.statements.flatMap((statement) => statement.footnotes))], story),
);

function evidenceIn(footnotes: Footnote[], story: Story): Evidence {
  const articles = new Map(story.front.articles.map((article) => [article.url, article]));
  const cited = new Set(footnotes.map((footnote) => footnote.url));
  return {
    passages: footnotes.map(({ passage, url, publisher }) => ({
      text: passage,
      said: articles.get(url)?.published ?? undefined,
      publisher,
    })),
    titles: [...cited].flatMap((url) => articles.get(url)?.title ?? []),
    publishers: [...new Set(story.footnotes.map((footnote) => footnote.publisher))],
    names: namesOf(story),
    now: story.front.updated,
  };
}

/** Capitalised inside a sentence somewhere: so it is a name where it opens one, too. */
const namesOf = madeOnce(({ front, footnotes }: Story): ReadonlySet<string> => {
  const texts = [...front.articles.map(({ title }) => title), ...footnotes.map(({ passage }) => passage)];
  const inside = texts.flatMap(namesIn).flatMap(({ text, initial }) => text.split(' ').slice(initial ? 1 : 0));
  return new Set(inside.filter((word) => hasACapital.test(word)));
});

const hasACapital = /^\p{Lu}/u;

/** All texts a word may be found in. */
export const textsOf = ({ passages, titles }: Evidence): string[] => [...passages.map(({ text }) => text), ...titles];

/** The words that are the writer's own: what stands in quotation marks is blanked, place for place, since the marks answer for it. */
export const ownWords = remembered((text) =>
  quotationsIn(text)
    .filter((quotation) => !quotation.unclosed && quotation.text.trim() !== '')
    .reduce((rest, { start, end }) => rest.slice(0, start) + '·'.repeat(end - start) + rest.slice(end), text),
);

/** Text folded so far that a quotation may be looked for in it: quotation marks of all kinds are one. */
export const foldForQuoting = remembered((text) => foldTypography(text).replaceAll('"', "'"));

/** Whether folded words stand in a folded text, whole words at both ends; the first letter's case is the writer's. */
export function standsIn(words: string, text: string): boolean {
  const first = /^\p{L}/u.exec(words)?.[0] ?? '';
  const rest = words.slice(first.length);
  return placesOf(rest, text).some((at) => {
    const start = at - first.length;
    return start >= 0 && text.slice(start, at).toLowerCase() === first.toLowerCase() && isWhole(text, start, at + rest.length);
  });
}

/** Where words stand in a text, letter for letter. Looking is many times faster than to make a pattern of each quotation. */
export function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && at <= text.length - words.length; at = text.indexOf(words, at + 1)) {
    places.push(at);
    if (words === '' && at === text.length) break;
  }
  return places;
}

/** Whether a span begins and ends with whole words. */
export const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
