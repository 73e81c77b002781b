import { stemmer } from 'stemmer';
import { isBefore, type Story } from './story.ts';

/** One name in common is often only a town; two are rarely chance. */
const TAGS_IN_COMMON = 2;
/** Of a story's rarest words, so many and so large a share of their weight make another near it, or part of its thread. */
const NEAR = { words: 3, share: 0.4 };
const THREAD = { words: 2, share: 0.3 };
/** A story is looked up by its rarest words; each word and tag leads to the newest stories that have it. So the work for one story does not grow with their number. */
const RAREST = 6;
const REMEMBERED = 20;

/**
 * Up to `most` earlier stories: first those of the same thread (they rest on an article in common, share a tag and telling words,
 * or three tags), then near ones. Backwards in time, and weighed by what was there before, so that an old page never changes.
 * All stories are gone through once, at the first question.
 */
export function related(story: Story, stories: Story[], most = 4): Story[] {
  return (indexOf(stories).related.get(story.id) ?? []).slice(0, most);
}

/** Whether the tag had its page when the story appeared: what came later must not change the story's page. */
export function hadPageAt(story: Story, stories: Story[], tag: string, needed: number): boolean {
  const last = indexOf(stories).byTag.get(tag)?.[needed - 1];
  return last !== undefined && !isBefore(story, last);
}

/** No page shows more. */
const MOST = 10;

type Index = { related: Map<string, Story[]>; byTag: Map<string, Story[]> };
const indexes = new WeakMap<Story[], Index>();

function indexOf(stories: Story[]): Index {
  const known = indexes.get(stories);
  if (known) return known;
  const index: Index = { related: new Map(), byTag: new Map() };
  const past: Past = { count: 0, having: new Map() };
  for (const story of stories.toSorted((a, b) => (isBefore(a, b) ? -1 : 1))) {
    const words = wordsOf(story);
    index.related.set(story.id, relatives(story, rarest(words, past), past));
    remember(story, words, past);
    for (const tag of story.front.tags) index.byTag.set(tag, [...(index.byTag.get(tag) ?? []), story].slice(0, MOST));
  }
  indexes.set(stories, index);
  return index;
}

/** What came before: for each tag, word and article the number of stories that have it, and the newest of them. */
type Past = { count: number; having: Map<string, { count: number; newest: Story[] }> };
type Shared = { story: Story; tags: number; words: number; share: number; articles: number };

function relatives({ front }: Story, words: readonly { key: string; weight: number }[], past: Past): Story[] {
  const all = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const found = new Map<string, Shared>();
  const each = (key: string, note: (shared: Shared) => void) => {
    for (const story of past.having.get(key)?.newest ?? []) {
      const shared = found.get(story.id) ?? { story, tags: 0, words: 0, share: 0, articles: 0 };
      note(shared);
      found.set(story.id, shared);
    }
  };
  for (const tag of front.tags)
    each(`tag ${tag}`, (shared) => {
      shared.tags += 1;
    });
  for (const { url } of front.articles)
    each(`article ${url}`, (shared) => {
      shared.articles += 1;
    });
  for (const { key, weight } of words)
    each(key, (shared) => {
      shared.words += 1;
      shared.share += weight / all;
    });
  return [...found.values()]
    .filter((shared) => rankOf(shared) > 0)
    .toSorted((a, b) => rankOf(b) - rankOf(a) || b.tags + b.share - (a.tags + a.share) || (isBefore(a.story, b.story) ? 1 : -1))
    .slice(0, MOST)
    .map(({ story }) => story);
}

/** 2 for the same thread, 1 for near, 0 for neither. */
function rankOf({ tags, words, share, articles }: Shared): 0 | 1 | 2 {
  const isTold = (least: typeof NEAR) => words >= least.words && share >= least.share;
  if (articles > 0 || tags > TAGS_IN_COMMON || (tags > 0 && isTold(THREAD))) return 2;
  return tags >= TAGS_IN_COMMON || isTold(NEAR) ? 1 : 0;
}

/** The words fewest stories before had, each with its weight: how rare it was (inverse document frequency). */
const rarest = (words: ReadonlySet<string>, { count, having }: Past) =>
  [...words]
    .flatMap((key) => {
      const before = having.get(key)?.count ?? 0;
      return before === 0 ? [] : [{ key, weight: Math.log(count / before) }];
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, RAREST);

function remember(story: Story, words: ReadonlySet<string>, past: Past): void {
  past.count += 1;
  const tags = story.front.tags.map((tag) => `tag ${tag}`);
  const articles = story.front.articles.map(({ url }) => `article ${url}`);
  for (const key of [...words, ...tags, ...articles]) {
    const entry = past.having.get(key) ?? { count: 0, newest: [] };
    entry.count += 1;
    entry.newest.push(story);
    if (entry.newest.length > 2 * REMEMBERED) entry.newest.splice(0, REMEMBERED);
    past.having.set(key, entry);
  }
}

/** Stems of the words of headline and standfirst; shorter ones are mostly grammar. */
function wordsOf({ front: { title, summary } }: Story): Set<string> {
  const words = `${title} ${summary}`.toLowerCase().match(/\p{L}{4,40}/gu) ?? [];
  return new Set(words.map((word) => `word ${stem(word)}`));
}

/** A paper meets the same words over and over. */
const stems = new Map<string, string>();
function stem(word: string): string {
  const known = stems.get(word) ?? stemmer(word);
  stems.set(word, known);
  return known;
}
