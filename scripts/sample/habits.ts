/** How an outlet serves what it writes: the variety that a reader of feeds and pages meets outside. */
export type Habits = {
  /** Its server answers 503. */
  down?: true;
  /** The feed carries whole articles, not leads. */
  fullText?: true;
  /** The feed's bytes; UTF-8 where nothing is said. */
  charset?: 'windows-1252';
  /** Links in the feed are paths. */
  relativeLinks?: true;
  /** Links in the feed carry what newsletters count clicks with. */
  tracking?: true;
  /** Slugs whose entries have no date in the feed. */
  undated?: string[];
  /** The start of paths that robots.txt closes. */
  disallow?: string;
  /** Pages carry JSON-LD. */
  jsonLd?: true;
  /** Pages have no `<article>`, only boxes in boxes. */
  boxes?: true;
  /** Slugs written in another language than the outlet's. */
  languages?: Record<string, string>;
};

const habitsOfOutlets: Record<string, Habits> = {
  'north-post': { jsonLd: true },
  'north-evening': { boxes: true },
  'breakwater-radio': { fullText: true },
  'meridian-wire': { jsonLd: true },
  'tamber-courier': { boxes: true, jsonLd: true },
  'crown-ledger': { tracking: true, disallow: '/members-', jsonLd: true },
  'field-and-lens': { fullText: true },
  'circuit-gazette': { boxes: true },
  'sideline-echo': { relativeLinks: true, undated: ['fennick-ford-chess-barge'] },
  'isles-observer': { charset: 'windows-1252', languages: { 'horaires-traversiers-printemps': 'fr' } },
  'saltmere-tide': { down: true },
};

/** The habits of an outlet; an outlet nobody described has none. */
export function habitsOf(outlet: string): Habits {
  return habitsOfOutlets[outlet] ?? {};
}
