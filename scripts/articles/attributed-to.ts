import type { Article } from './article.ts';
import { outletWords } from './en/agencies.ts';
import { bareName, type Outlets, voiceId } from './outlets.ts';

/** Sentences that carry the central statement: the first three. Later ones may well credit another outlet for a detail. */
const CENTRAL = 3;
const before =
  '(?:[Aa]ccording to|(?:[Ff]irst )?(?:[Rr]eported|[Pp]ublished|[Rr]evealed|[Bb]roadcast|[Ss]een|[Oo]btained) by|told|[Ss]poke to|[Ii]nterview with|[Qq]uoted by|[Cc]iting|cited by|[Rr]eports? (?:by|from|in)|[Ss]tatement to)';
const between =
  '(?:\\s+(?:a|an|the|news|agency|newspaper|daily|broadcaster|state|report|reports?|by|from|in|reporters?|at|outlet|website|on|media))*\\s+';
const after =
  '(?:\\s+(?:news agency|newspaper|has|had|also|first|on \\p{Lu}\\p{L}+day|said it|later|exclusively))*\\s+(?:reported|reports|revealed|said in a report|broke the news|is reporting|first reported|learned|understands)\\b';

/** The voice an article credits with its central statement (“X reported”, “told X”, “LONDON (X) –”), null where it is its own. */
export function attributedTo(article: Article, outlets: Outlets): string | null {
  const central = [article.title, ...article.sentences.slice(0, CENTRAL).map(({ text }) => text.slice(0, 1_000))];
  for (const text of central)
    for (const name of creditedIn(text)) {
      const voice = voiceOf(name, outlets);
      if (voice !== null && voice !== article.publisher && !isOwnName(name, article)) return voice;
    }
  return null;
}

const name = `(?<name>(?:\\p{Lu}[\\p{L}\\p{N}’'&.-]*|dpa)(?:\\s+(?:of\\s+|the\\s+|and\\s+|&\\s+)?\\p{Lu}[\\p{L}\\p{N}’'&-]*){0,5})`;
const patterns = [
  new RegExp(`${before}${between}${name}`, 'gu'),
  new RegExp(`${name}${after}`, 'gu'),
  // A dateline: “PORT ALDER, 14 March (Northern Wire) –”.
  new RegExp(`^\\p{Lu}[^()]{0,60}\\(${name}\\)\\s*[-–—:]`, 'gu'),
  // A credit at the head of a paragraph or at the end of a title: “Northern Wire –”, “… | Northern Wire”.
  new RegExp(`^\\(?${name}\\)?\\s+[–—]\\s`, 'gu'),
];

const creditedIn = (text: string): string[] =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => match.groups?.['name'] ?? []));

/** A known outlet by its longest name at the start or the end of the words found; else a name that ends like an outlet's. */
function voiceOf(found: string, outlets: Outlets): string | null {
  const words = bareName(found)
    .replace(/[.’']+$/, '')
    .split(/\s+/);
  for (let length = words.length; length > 0; length -= 1) {
    const voice = outlets.get(words.slice(0, length).join(' ')) ?? outlets.get(words.slice(-length).join(' '));
    if (voice !== undefined) return voice;
  }
  return words.length > 1 && outletShaped.test(words.join(' ')) ? voiceId(words.join(' ')) : null;
}

const outletShaped = new RegExp(`\\s(?:${outletWords})$`);

const isOwnName = (found: string, article: Article): boolean =>
  bareName(article.name).toLowerCase().includes(bareName(found).toLowerCase());
