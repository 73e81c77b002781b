import { createHash } from 'node:crypto';
import type { Article } from '../articles/article.ts';
import { likeness } from './alike.ts';
import { articleDocument, type Document, toldDocument } from './document.ts';
import type { Event, Told } from './event.ts';
import { link } from './link.ts';
import { weigh } from './weigh.ts';

/** Mean likeness from which two groups are one event: measured on three sets, one setting for all (`npm run bench -- events`). */
const ONE_EVENT = 0.13;

/**
 * Articles and the stories already told → events, earliest first. A group that holds a told story is that story's event; an
 * article the story was written from stays with it whatever its words; two told stories are never one event. Of two articles
 * with one address the earlier is kept. A told story that no article joins gives no event. The order of the input is of no account.
 *
 * A told story all of whose articles are here is a label on their group, no document: it would draw in articles that its own do
 * not, and the same news read twice would give two answers. It speaks for the articles that can no longer be read.
 */
export function toEvents(articles: Article[], told: Told[]): Event[] {
  const ordered = byAddress(articles);
  const storyOf = storiesByAddress(told);
  const documents = [...told.filter((story) => !isWhole(story, ordered)).map(toldDocument), ...ordered.map(articleDocument)].sort(
    (a, b) => compare(a.key, b.key),
  );
  const groups = link(starts(documents, ordered, storyOf), likeness(documents, weigh(documents)), ONE_EVENT);
  const events = groups
    .map((members) => toEvent(members, documents, ordered, storyOf))
    .filter(({ articles: its }) => its.length > 0);
  return named(
    events.sort((a, b) => compare(orderOf(a.articles[0]), orderOf(b.articles[0]))),
    told,
  );
}

type Unnamed = Omit<Event, 'id'>;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const orderOf = (article: Article | undefined) =>
  `${article?.published ?? '9999'} ${article?.url} ${article?.source} ${article?.sha256}`;

function byAddress(articles: Article[]): Article[] {
  const sorted = articles.toSorted((a, b) => compare(orderOf(a), orderOf(b)));
  const seen = new Set<string>();
  return sorted.filter(({ url }) => !seen.has(url) && seen.add(url));
}

function isWhole({ urls }: Told, articles: Article[]): boolean {
  return urls.every((url) => articles.some((article) => article.url === url));
}

/** The event of the story written from each address; the newest story has the last word where two were written from one article. */
function storiesByAddress(told: Told[]): Map<string, string> {
  const newestLast = told.toSorted((a, b) => compare(a.updated + a.event, b.updated + b.event));
  return new Map(newestLast.flatMap((story) => story.urls.map((url) => [url, story.event] as const)));
}

/** Every document on its own, but the articles a told story was written from start in its group. */
function starts(
  documents: Document[],
  articles: Article[],
  storyOf: Map<string, string>,
): { members: number[]; told: boolean }[] {
  const groups = new Map<string, { members: number[]; told: boolean }>();
  documents.forEach((document, at) => {
    const story = document.told ?? storyOf.get(articles[document.article]?.url ?? '');
    const name = story === undefined ? `document ${at}` : `story ${story}`;
    const group = groups.get(name) ?? { members: [], told: story !== undefined };
    group.members.push(at);
    groups.set(name, group);
  });
  return [...groups.values()];
}

function toEvent(members: number[], documents: Document[], articles: Article[], storyOf: Map<string, string>): Unnamed {
  const its = members.map((member) => documents[member]);
  const held = its.flatMap((document) => articles[document?.article ?? -1] ?? []);
  const byAddress = held.flatMap((article) => storyOf.get(article.url) ?? []);
  const story = its.find((document) => document?.told != null)?.told ?? byAddress[0] ?? null;
  return { told: story, alsoTold: [], articles: held.toSorted((a, b) => compare(orderOf(a), orderOf(b))) };
}

/** Gives each event its id, each id once: a told story's own, else that of the earliest article whose id is free. */
function named(events: Unnamed[], told: Told[]): Event[] {
  const taken = new Set(told.map(({ event }) => event));
  return events.map((event) => {
    const id = event.told ?? freeId(event.articles, taken);
    taken.add(id);
    return { id, ...event };
  });
}

function freeId(articles: Article[], taken: Set<string>): string {
  const urls = articles.map(({ url }) => url);
  for (let round = 0; ; round += 1)
    for (const url of urls) {
      const id = shortHash(round === 0 ? url : `${url} ${round}`);
      if (!taken.has(id)) return id;
    }
}

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);
