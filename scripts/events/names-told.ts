import type { Article } from '../articles/article.ts';
import { namesIn } from '../text/names.ts';
import { titles } from '../text/en/name-words.ts';
import { isLowerCaseWord } from './en/lower-case-words.ts';
import { institutions, runIn, trades } from './en/tag-words.ts';

/** A name as the event's articles use it. */
export type NameTold = {
  name: string;
  publishers: Set<string>;
  /** How often it stands in their texts. */
  mentions: number;
  /** How often as a place: behind “in”, “near”, “across”. */
  placed: number;
  /** In how many articles it stands among the first sentences. */
  early: number;
  /** How many headlines hold it. */
  headlines: number;
};

/** Deep in a text stand names of other matters. */
const SENTENCES_READ = 25;
/** What an article is about, its first sentences name. */
const EARLY = 8;
/** A “name” of more words is two, joined: “Neve Callister of the Halvenian Weather Service”. */
const MOST_WORDS = 5;

type Told = NameTold & { inside: boolean };
type Span = { text: string; start: number; end: number; initial: boolean };

/**
 * Names in an event's articles, each once. Only texts name: a headline capitalises what it likes, so it only confirms. What only
 * ever begins a sentence may be a name by its place, and a single word that also stands there in lower case is a word.
 */
export function namesTold(articles: Article[]): NameTold[] {
  const told = new Map<string, Told>();
  const lower = lowerCaseIn(articles);
  for (const { publisher, sentences } of articles) {
    const early = new Set<string>();
    for (const [at, { text }] of sentences.slice(0, SENTENCES_READ).entries())
      for (const found of wholeSpans(text))
        if (!isOwned(text, found))
          for (const name of partsOf(found.text)) {
            note(told, name, publisher, {
              initial: found.initial,
              placed: isPlaced(text, found),
              early: at < EARLY && !early.has(name),
            });
            if (at < EARLY) early.add(name);
          }
  }
  const headlines = articles.map(({ title }) => spaced(title));
  return [...told.values()]
    .filter(({ name, inside }) =>
      name.includes(' ') ? inside || !hasTail(name, told) : inside && !lower.has(name.toLowerCase()),
    )
    .map(({ inside: _, ...entry }) => ({
      ...entry,
      headlines: headlines.filter((title) => title.includes(spaced(entry.name))).length,
    }));
}

function lowerCaseIn(articles: Article[]): Set<string> {
  const words = articles.flatMap(({ sentences }) =>
    sentences.flatMap(({ text }) => [...text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]*/gu)].map(([word]) => word)),
  );
  return new Set(words);
}

type Sight = { initial: boolean; placed: boolean; early: boolean };

function note(told: Map<string, Told>, name: string, publisher: string, { initial, placed, early }: Sight): void {
  const entry = told.get(name) ?? { name, publishers: new Set(), mentions: 0, placed: 0, early: 0, headlines: 0, inside: false };
  entry.publishers.add(publisher);
  entry.mentions += 1;
  entry.placed += Number(placed);
  entry.early += Number(early);
  entry.inside ||= !initial;
  told.set(name, entry);
}

const isPlaced = (text: string, { start }: Span) =>
  /\b(?:in|near|across|throughout|outside|inside|around|into|from) (?:the )?$/iu.test(text.slice(0, start));

/** Names that a full stop or a possessive has cut in two are whole again: “Cape St. George”, “St Mary’s Hospital”. */
function wholeSpans(text: string): Span[] {
  const whole: Span[] = [];
  for (const { text: _, ...name } of namesIn(text)) {
    const last = whole.at(-1);
    const between = last ? text.slice(last.end, name.start) : '';
    const first = /^[\p{L}]+/u.exec(text.slice(name.start, name.end))?.[0].toLowerCase() ?? '';
    const isOne =
      last !== undefined &&
      ((between === '. ' && /(?:^|\s)(?:St|Ft|Mt)$/.test(text.slice(last.start, last.end))) ||
        (/^['’]s $/u.test(between) && institutions.has(first)) ||
        (between === ' and ' && OFFICE.test(text.slice(name.start, name.end)) && /\bthe $/iu.test(text.slice(0, last.start))));
    if (isOne) whole.pop();
    const start = isOne ? last.start : name.start;
    whole.push({ text: text.slice(start, name.end), start, end: name.end, initial: isOne ? last.initial : name.initial });
  }
  return whole;
}

/** “The Food and Drug Administration” is one, “the Guardian and Reuters” two. */
const OFFICE =
  / (?:Administration|Agency|Authority|Board|Bureau|Commission|Committee|Corporation|Council|Department|Ministry|Office|Organi[sz]ation|Prevention|Services?)$/u;

/** “Lane” in “Tanner’s Lane”: half a name. */
const isOwned = (text: string, { text: name, start }: Span) =>
  !name.includes(' ') && /\p{Lu}\p{L}*['’]s? $/u.test(text.slice(0, start));

const spaced = (text: string) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** “Substitute Emeric Stole” at the start of a sentence, where “Emeric Stole” stands elsewhere; “Ana Ruiz” is no Ruiz with a word before. */
const hasTail = (name: string, told: Map<string, Told>) =>
  [...name.matchAll(/ /g)].some(({ index }) => {
    const tail = name.slice(index + 1);
    return told.get(tail)?.inside && (tail.includes(' ') || isLowerCaseWord(name.split(' ')[0] ?? ''));
  });

function partsOf(name: string): string[] {
  const parts = name.split(' ').length > MOST_WORDS ? name.split(/ of (?:the )?/) : [name];
  return parts.map(withoutTitle).filter((part) => part !== '');
}

const isTitle = (word: string) => [titles, trades].some((known) => known.has(word.toLowerCase().replace(/\.$/, '')));

/** “Health Minister Elio Santerre” is Elio Santerre, but “General Motors” is no general; “the Assembly” goes without its article. */
function withoutTitle(name: string): string {
  const words = name.replace(/^[Tt]he\s+/, '').split(' ');
  if (words.length > 1 && runIn.test(words[0] ?? '')) return withoutTitle(words.slice(1).join(' '));
  const last = words.findLastIndex(isTitle);
  const rest = words.slice(last + 1);
  if (last === -1 || (rest.length === 1 && /^(?:General|Major|Chief|King|Queen|Prince)$/.test(words[last] ?? '')))
    return words.join(' ');
  return /^\p{Lu}/u.test(rest[0] ?? '') ? rest.join(' ') : rest.length > 0 ? words.join(' ') : '';
}
