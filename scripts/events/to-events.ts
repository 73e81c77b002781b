import type { Article } from '../articles/article.ts';
import { fading, likeness, type PairWeights } from './alike.ts';
import { articleDocument, type Document, type Lexicon, toldDocument } from './document.ts';
import type { Event, Told } from './event.ts';
import { joinRoundUps } from './join-round-ups.ts';
import { link, type Start } from './link.ts';
import { pairWeights } from './pair-weights.ts';
import { splitGlued } from './split-glued.ts';
import { shortHash } from '../text/short-hash.ts';

/** Mean likeness from which two told stories are one event: two different events of the measured sets reached 0.65 at most. */
const SURE = 0.7;

/**
 * Articles and the stories already told → events, earliest first. A group that holds a told story is that story's event; an
 * article the story was written from stays with it whatever its words; two told stories are one event only where that is sure
 * (then `alsoTold` names the later ones), and what a person removed is one with no story. Of two articles with one address the
 * earlier is kept. A told story that no article joins gives no event. The order of the input is of no account.
 *
 * A told story all of whose articles are here is a label on their group, no document: it would draw in articles that its own do
 * not, and the same news read twice would give two answers. It speaks for the articles that can no longer be read.
 */
export function toEvents(articles: Article[], told: Told[], learned: PairWeights = pairWeights): Event[] {
  const ordered = byAddress(articles);
  const stories = told.toSorted((a, b) => compare(a.published + a.event + a.title, b.published + b.event + b.title));
  const documents = toDocuments(ordered, stories);
  const storyOf = storiesByAddress(told);
  const groups = grouped(documents, starts(documents, ordered, storyOf, told), learned);
  const labels = { storyOf, within: storiesWithin(told, storyOf, documents) };
  const events = groups
    .map((members) => toEvent(members, documents, ordered, labels, stories))
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

/** The event of the story written from each address; the newest story has the last word where two were written from one article. */
function storiesByAddress(told: Told[]): Map<string, string> {
  const newestLast = told.toSorted((a, b) => compare(a.updated + a.event, b.updated + b.event));
  return new Map(newestLast.flatMap((story) => story.urls.map((url) => [url, story.event] as const)));
}

/** Whose story is written from each address; and of each story those that have no address of their own left. */
type Labels = { storyOf: ReadonlyMap<string, string>; within: ReadonlyMap<string, string[]> };

/**
 * Stories all of whose addresses another has since taken over are that one's event, surely: so a run finds them that was
 * killed after it had written the whole and before the part led there. One that is a document finds its group by its words.
 */
function storiesWithin(told: Told[], storyOf: ReadonlyMap<string, string>, { list }: Documents): Map<string, string[]> {
  const documents = new Set(list.map((document) => document.told));
  const within = new Map<string, string[]>();
  for (const { event, urls } of told) {
    const [whole, ...others] = new Set(urls.map((url) => storyOf.get(url)));
    if (whole === undefined || whole === event || others.length > 0 || documents.has(event)) continue;
    within.set(whole, [...(within.get(whole) ?? []), event]);
  }
  return within;
}

type Documents = { list: Document[]; lexicon: Lexicon };

function toDocuments(articles: Article[], told: Told[]): Documents {
  const lexicon: Lexicon = new Map();
  const here = new Set(articles.map(({ url }) => url));
  const stories = told.filter(({ urls }) => !urls.every((url) => here.has(url))).map((story) => toldDocument(story, lexicon));
  const list = [...stories, ...articles.map((article, at) => articleDocument(article, at, lexicon))];
  return { list: list.sort((a, b) => compare(a.key, b.key)), lexicon };
}

/** Links what speaks of one event; a round-up links nothing, and an event that hangs together by one article is taken apart. */
function grouped({ list, lexicon }: Documents, all: Start[], learned: PairWeights): number[][] {
  const alike = likeness(list, lexicon, learned);
  const isAside = ({ members: [only = 0, ...others], story }: Start) =>
    story === 'none' && others.length === 0 && list[only]?.roundUp === true;
  const linked = link(
    all.filter((start) => !isAside(start)),
    alike,
    { oneEvent: learned.oneEvent, sure: SURE },
  );
  const telling = new Set(all.flatMap(({ members, story }) => (story === 'none' ? [] : members)));
  const whole = linked.flatMap((members) =>
    members.some((member) => telling.has(member))
      ? [members]
      : splitGlued(members, alike, learned.oneEvent, (a, b) => fading(list[a], list[b]) < 1),
  );
  const roundUps = all.filter(isAside).flatMap(({ members }) => members);
  return joinRoundUps(whole, roundUps, alike, learned.oneEvent);
}

/** Every document on its own, but the articles a told story was written from start in its group. */
function starts({ list }: Documents, articles: Article[], storyOf: Map<string, string>, told: Told[]): Start[] {
  const removed = new Set(told.filter((story) => story.removed).map(({ event }) => event));
  const groups = new Map<string, Start>();
  list.forEach((document, at) => {
    const story = document.told ?? storyOf.get(articles[document.article]?.url ?? '');
    const name = story === undefined ? `document ${at}` : `story ${story}`;
    const kind = story === undefined ? 'none' : removed.has(story) ? 'removed' : 'told';
    const group: Start = groups.get(name) ?? { members: [], story: kind };
    group.members.push(at);
    groups.set(name, group);
  });
  return [...groups.values()];
}

/** `told` are in the order of their publication: the first of the group's stories is the one it goes by. */
function toEvent(
  members: number[],
  { list }: Documents,
  articles: Article[],
  { storyOf, within }: Labels,
  told: Told[],
): Unnamed {
  const its = members.flatMap((member) => list[member] ?? []);
  const held = its.flatMap((document) => articles[document.article] ?? []);
  const whole = [...its.map((document) => document.told), ...held.map(({ url }) => storyOf.get(url))];
  const stories = new Set(whole.flatMap((event) => [event, ...(within.get(event ?? '') ?? [])]));
  const [story = null, ...others] = new Set(told.flatMap(({ event }) => (stories.has(event) ? [event] : [])));
  return { told: story, alsoTold: others, articles: held.toSorted((a, b) => compare(orderOf(a), orderOf(b))) };
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
