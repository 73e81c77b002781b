import type { Article } from '../articles/article.ts';
import { namesIn } from '../text/names.ts';
import { titles } from '../text/en/name-words.ts';

/** A name as the event's articles use it. */
export type NameTold = {
  name: string;
  publishers: Set<string>;
  /** How often it stands in their texts. */
  mentions: number;
  /** How many headlines hold it. */
  headlines: number;
};

/** Deep in a text stand names of other matters. */
const SENTENCES_READ = 25;
/** A “name” of more words is two, joined: “Neve Callister of the Halvenian Weather Service”. */
const MOST_WORDS = 5;

type Told = NameTold & { inside: boolean };

/**
 * Names in an event's articles, each once. Only texts name: a headline capitalises what it likes, so it only confirms. What only
 * ever begins a sentence may be a name by its place, and a single word that also stands there in lower case is a word.
 */
export function namesTold(articles: Article[]): NameTold[] {
  const told = new Map<string, Told>();
  const lower = new Set<string>();
  for (const { publisher, sentences } of articles)
    for (const { text } of sentences.slice(0, SENTENCES_READ)) {
      for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]*/gu)) lower.add(word);
      for (const found of namesIn(text))
        if (!isOwned(text, found)) for (const name of partsOf(found.text)) note(told, name, publisher, found.initial);
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

function note(told: Map<string, Told>, name: string, publisher: string, initial: boolean): void {
  const entry = told.get(name) ?? { name, publishers: new Set(), mentions: 0, headlines: 0, inside: false };
  entry.publishers.add(publisher);
  entry.mentions += 1;
  entry.inside ||= !initial;
  told.set(name, entry);
}

/** “Lane” in “Tanner’s Lane”: half a name. */
const isOwned = (text: string, { text: name, start }: { text: string; start: number }) =>
  !name.includes(' ') && /\p{Lu}\p{L}*['’]s? $/u.test(text.slice(0, start));

const spaced = (text: string) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** “Substitute Emeric Stole” at the start of a sentence, where “Emeric Stole” stands elsewhere. */
const hasTail = (name: string, told: Map<string, Told>) =>
  [...name.matchAll(/ /g)].some(({ index }) => told.get(name.slice(index + 1))?.inside);

function partsOf(name: string): string[] {
  const parts = name.split(' ').length > MOST_WORDS ? name.split(/ of (?:the )?/) : [name];
  return parts.map(withoutTitle).filter((part) => part !== '');
}

/** “Health Minister Elio Santerre” is Elio Santerre, but “General Motors” is no general; “the Assembly” goes without its article. */
function withoutTitle(name: string): string {
  const words = name.replace(/^[Tt]he\s+/, '').split(' ');
  const last = words.findLastIndex((word) => titles.has(word.toLowerCase().replace(/\.$/, '')));
  const rest = words.slice(last + 1);
  if (last === -1 || (rest.length === 1 && /^(?:General|Major|Chief|King|Queen|Prince)$/.test(words[last] ?? '')))
    return words.join(' ');
  return /^\p{Lu}/u.test(rest[0] ?? '') ? rest.join(' ') : rest.length > 0 ? words.join(' ') : '';
}
