import { namesIn } from '../text/names.ts';
import { foldTypography } from '../text/typography.ts';
import { quotationsIn } from '../text/quotations.ts';
import type { Footnote, Statement, Story } from '../stories/story.ts';

/** What words of a story may rest on. */
export type Evidence = {
  /** Passages, each with the moment its article was published where it says so. */
  passages: { text: string; said: string | undefined }[];
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
export const evidenceOf = (statement: Statement, story: Story): Evidence => evidenceIn(statement.footnotes, story);

/** What title, summary and headings may rest on: all passages that a statement cites. */
export function evidenceOfAll(story: Story): Evidence {
  return evidenceIn([...new Set(story.statements.flatMap((statement) => statement.footnotes))], story);
}

function evidenceIn(footnotes: Footnote[], story: Story): Evidence {
  const articles = new Map(story.front.articles.map((article) => [article.url, article]));
  const cited = new Set(footnotes.map((footnote) => footnote.url));
  return {
    passages: footnotes.map(({ passage, url }) => ({ text: passage, said: articles.get(url)?.published ?? undefined })),
    titles: [...cited].flatMap((url) => articles.get(url)?.title ?? []),
    publishers: [...new Set(story.footnotes.map((footnote) => footnote.publisher))],
    names: namesOf(story),
    now: story.front.updated,
  };
}

/** Capitalised inside a sentence somewhere: so it is a name where it opens one, too. */
function namesOf({ front, footnotes }: Story): ReadonlySet<string> {
  const texts = [...front.articles.map(({ title }) => title), ...footnotes.map(({ passage }) => passage)];
  const inside = texts.flatMap(namesIn).flatMap(({ text, initial }) => text.split(' ').slice(initial ? 1 : 0));
  return new Set(inside.filter((word) => /^\p{Lu}/u.test(word)));
}

/** All texts a word may be found in. */
export const textsOf = ({ passages, titles }: Evidence): string[] => [...passages.map(({ text }) => text), ...titles];

/** The words that are the writer's own: what stands in quotation marks is blanked, place for place, since the marks answer for it. */
export function ownWords(text: string): string {
  return quotationsIn(text)
    .filter((quotation) => !quotation.unclosed && quotation.text.trim() !== '')
    .reduce((rest, { start, end }) => rest.slice(0, start) + '·'.repeat(end - start) + rest.slice(end), text);
}

/** Text folded so far that a quotation may be looked for in it: quotation marks of all kinds are one. */
export const foldForQuoting = (text: string): string => foldTypography(text).replaceAll('"', "'");

/** Whether folded words stand in a folded text, whole words at both ends; the first letter's case is the writer's. */
export function standsIn(words: string, text: string): boolean {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const first = escaped.replace(/^\p{L}/u, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${first}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
