import { type InTurn, inTurn, type Waiting } from '../events/in-turn.ts';
import type { Event } from '../events/event.ts';
import { type Worth, worthTelling } from '../events/worth-telling.ts';
import type { PassedOver, Score } from '../report.ts';
import { later } from './read-articles.ts';
import type { Newsroom, Published } from './read-newsroom.ts';
import { wasRemoved } from './was-removed.ts';

/** An event, and what its story would carry. */
export type Filed = { event: Event; section: () => string; tags: () => string[] };

/** Where an event stands before anything is written. */
export type State =
  | { kind: 'new' }
  /** Told already; `also` are further stories that turned out to tell the same event. */
  | { kind: 'told'; story: Published; also: Published[] }
  | { kind: 'passed-over'; reason: PassedOver };

/** An event in its turn. Section and tags are worked out for new events only. */
export type Ranked = { event: Event; state: State; score: Score; section: string; tags: readonly string[] };

/** Events in the order in which they are told: most worth first, and a loud topic after the first of the others. */
export function inOrder(events: readonly Filed[], found: Newsroom, now: string): Ranked[] {
  const told = new Set(found.stories.flatMap(({ story }) => story.front.articles.map(({ url }) => url)));
  const kinds = new Map(found.sources.map(({ id, kind }) => [id, kind]));
  const judged = events.map((filed) => {
    const worth = worthTelling(filed.event, { now, told, kindOf: (source) => kinds.get(source) });
    return { ...filed, worth, state: stateOf(filed.event, worth, found, now) };
  });
  const waiting = judged.filter(({ state }) => state.kind === 'new').map(asWaiting);
  const others = judged.filter(({ state }) => state.kind !== 'new').map((each) => ranked({ ...each, section: '', tags: [] }, 0));
  return [
    ...inTurn(waiting, toldToday(found, now)).map(({ candidate, crowding }) => ranked(candidate, crowding)),
    ...others,
  ].toSorted((a, b) => b.score.sum - a.score.sum || (a.event.id < b.event.id ? -1 : 1));
}

type Judged = Filed & { worth: Worth; state: State };
type Candidate = Waiting & { event: Event; worth: Worth; state: State };

const asWaiting = ({ event, worth, state, section, tags }: Judged): Candidate => ({
  event,
  worth,
  state,
  id: event.id,
  score: worth.score,
  section: section(),
  tags: tags(),
});

function ranked(
  { event, worth, state, section, tags }: Omit<Candidate, 'id' | 'score'>,
  crowding: InTurn<Candidate>['crowding'],
): Ranked {
  const { voices, articles, fresh, news, kinds } = worth.parts;
  const score = {
    sum: rounded(worth.score + crowding),
    voices: rounded(voices),
    articles: rounded(articles),
    fresh: rounded(fresh),
    news: rounded(news),
    kinds: rounded(kinds),
    crowding: rounded(crowding),
  };
  return { event, state, section, tags, score };
}

/** To the thousandth: a report is read by people. The 0 takes a minus from zero. */
const rounded = (value: number) => Math.round(value * 1000) / 1000 + 0;

/** Stories of the last day: they have had their share of attention. */
const toldToday = ({ stories }: Newsroom, now: string): Pick<Waiting, 'section' | 'tags'>[] =>
  stories
    .filter(({ story: { front } }) => front.published >= later(now, -24) && !front.mergedInto)
    .map(({ story: { front } }) => ({ section: front.section, tags: front.tags }));

function stateOf(event: Event, { reason }: Worth, found: Newsroom, now: string): State {
  if (wasRemoved(event, found.removed, now)) return { kind: 'passed-over', reason: 'removed-by-a-person' };
  if (standsUnreadable(event, found)) return { kind: 'passed-over', reason: 'its-file-cannot-be-read' };
  const stories = [event.told, ...event.alsoTold].flatMap(
    (id) => found.stories.find(({ story }) => story.front.event === id) ?? [],
  );
  const standing = stories.filter(({ story }) => !story.front.mergedInto);
  // One that leads nowhere has told the event all the same: to tell it again would be to tell it twice.
  const story = standing[0] ?? stories[0];
  if (story) return { kind: 'told', story, also: standing.slice(1) };
  return reason === null ? { kind: 'new' } : { kind: 'passed-over', reason };
}

/** A file that names the event or one of its articles and cannot be read: a person's words or wish may stand in it. */
function standsUnreadable(event: Event, { unreadable }: Newsroom): boolean {
  const names = [event.id, ...event.articles.map((article) => article.url)];
  return unreadable.some(({ path, text }) => names.some((name) => text.includes(name) || path === `removed/${name}.md`));
}
