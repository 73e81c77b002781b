import { anArticle } from '../scripts/articles/article-builder.ts';
import type { Article } from '../scripts/articles/article.ts';
import { toEvents } from '../scripts/events/to-events.ts';
import { bCubed } from './b-cubed.ts';

const SIZES = [2_000, 10_000, 50_000];
const WINDOW_HOURS = 72;
/** Generated articles: words of everyday frequency, words of their topic (shared by many events) and of their event. */
const WORDS = { article: 260, common: 4_000, topic: 60, event: 25 };
const ARTICLES_PER_EVENT = 5;
const EVENTS_PER_TOPIC = 20;

/** Prints seconds, growth and memory of grouping 2,000, 10,000 and 50,000 generated articles of one window. */
export function eventsAtScale(most: number): void {
  const sizes = SIZES.filter((size) => size <= most);
  console.table(Object.fromEntries(sizes.map((size) => [size.toLocaleString('en'), measured(size)])));
}

function measured(size: number) {
  const { articles, truth } = generated(size);
  const cpu = process.cpuUsage();
  const start = performance.now();
  const events = toEvents(articles, []);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const found = new Map(events.flatMap(({ id, articles: its }) => its.map(({ url }) => [url, id] as const)));
  const { f1 } = bCubed(
    truth,
    articles.map(({ url }) => found.get(url) ?? ''),
  );
  return {
    seconds: Number(seconds.toFixed(1)),
    'CPU seconds': Number(((user + system) / 1e6).toFixed(1)),
    'peak memory, MB': Math.round(process.resourceUsage().maxRSS / 1024),
    events: events.length,
    'B³ F1': Number(f1.toFixed(1)),
  };
}

/** The same articles for the same size, from a generator of its own: the figures can be repeated. */
function generated(size: number): { articles: Article[]; truth: string[] } {
  const chance = generator(size);
  const events = Math.ceil(size / ARTICLES_PER_EVENT);
  const truth = Array.from({ length: size }, () => String(Math.floor(chance() * events)));
  const articles = truth.map((event, at) => {
    const topic = Math.floor(Number(event) / EVENTS_PER_TOPIC);
    const hours = ((Number(event) * 7919) % WINDOW_HOURS) + chance() * 5;
    const words = Array.from({ length: WORDS.article }, () => wordOf(event, topic, chance));
    const title = Array.from({ length: 9 }, () => wordOf(event, topic, chance)).join(' ');
    const published = new Date(Date.UTC(2026, 2, 14) - hours * 3_600_000).toISOString();
    return anArticle({
      url: String(at),
      source: `outlet-${at % 200}`,
      title,
      published,
      sentences: [{ text: words.join(' '), paragraph: 0 }],
    });
  });
  return { articles, truth };
}

/** Six words in ten are everyday ones, the most frequent far more often than the rest, two are the topic's, two the event's. */
function wordOf(event: string, topic: number, chance: () => number): string {
  const kind = chance();
  if (kind < 0.6) return spelled(Math.floor(WORDS.common ** chance()));
  if (kind < 0.8) return spelled(10_000 + topic * WORDS.topic + Math.floor(chance() ** 2 * WORDS.topic));
  return spelled(1_000_000 + Number(event) * WORDS.event + Math.floor(chance() ** 2 * WORDS.event), true);
}

/** A number as a pronounceable word; a name begins with a capital. */
function spelled(number: number, name = false): string {
  let word = '';
  for (let rest = number + 20; rest > 0; rest = Math.floor(rest / 60))
    word += ('bdfgklmnprst'[rest % 12] ?? '') + ('aeiou'[Math.floor(rest / 12) % 5] ?? '');
  return name ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Numbers from 0 to 1 that follow from a seed (Marsaglia, “Xorshift RNGs”, 2003). */
function generator(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
