/**
 * What a page of `content/` may hold: the one contract between the newsroom (`scripts/`), which writes it,
 * the site (`src/`), which reads it, and the people who edit it. Everything else is refused by name.
 */
import { z } from 'astro/zod';

/** Lower-case words joined by hyphens: file names, addresses, references. */
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens, as in “port-alder”');

/** A moment in UTC, to the second: `"2026-03-14T15:20:00Z"`, quoted, since YAML readers differ on bare times. */
const time = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, 'a quoted time in UTC, as in "2026-03-14T15:20:00Z"')
  .refine((value) => !Number.isNaN(Date.parse(value)), 'a time that exists');

/** An address on the web. `javascript:` and the like are no addresses here. */
const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s<>"'`\\]+$/, 'an address that starts with http:// or https://')
  .refine((value) => URL.canParse(value), 'a complete address');

/** One line of text: control and direction-changing characters have no place in it. */
const line = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]*$/u, 'one line of plain text without control characters');

/** The eight first hexadecimal digits of a hash. */
const shortHash = z.string().regex(/^[0-9a-f]{8}$/, 'eight hexadecimal digits');

/** `content/sources/<id>.md`: a feed we read, and who they are. The body says it in a sentence or two of our own. */
export const sourceSchema = z.strictObject({
  /** The name readers know: it stands in stories as “The North Post reports”. */
  name: line,
  /** The family that stands behind it: sources of one publisher are one voice. */
  publisher: id,
  /** The feed: RSS, Atom, RDF or JSON Feed. */
  feed: webAddress,
  /** The front page, for readers. */
  site: webAddress,
  /** Language of its articles (BCP 47). */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag, as in en or pt-BR')
    .default('en'),
  /** Where it is based: ISO 3166-1 alpha-2, or `int` for an international one. */
  country: z
    .string()
    .regex(/^(?:[A-Z]{2}|int)$/, 'two capital letters, as in GB, or int')
    .default('int'),
  /** What stands behind it: decides what its word counts for. */
  kind: z.enum(['newspaper', 'broadcaster', 'agency', 'magazine', 'online', 'official']).default('online'),
  /** The section its items mostly belong to, where the feed is about one thing. */
  section: id.optional(),
  /** How much may be quoted: `short` is one sentence an article, `none` leaves it out of stories altogether. */
  quote: z.enum(['full', 'short', 'none']).default('full'),
  /** Whether the articles' pages may be fetched, or the feed's own text must do. */
  pages: z.boolean().default(true),
  /** The public list that names this feed. */
  from: line.optional(),
  /** When a live run last read it; null until one has. */
  verified: time.nullable().default(null),
  /** An invented outlet of the sample edition: only the demo reads it. */
  sample: z.boolean().default(false),
});

/** `content/sections/<id>.md`: a section of the paper; the body is its page's introduction. */
export const sectionSchema = z.strictObject({
  /** As the navigation gives it. */
  name: line,
  /** One line for search engines and feeds. */
  description: line,
});

/** `content/tags/<id>.md`: optional; gives a tag its name, its other names, and (as the body) an introduction. */
export const tagSchema = z.strictObject({
  /** As readers see it: “United States”. */
  name: line,
  /** Other names for the same: “US”, “U.S.”. */
  aliases: z.array(line).default([]),
});

/** An article a story rests on, and the proof of what was read. */
export const citedArticleSchema = z.strictObject({
  /** The source it came through: a file of `content/sources/`. */
  source: id,
  /** Whose report it is once copies and “as X reported” are counted as X's: a publisher's id. Corroboration counts these. */
  voice: id,
  /** The article's headline. */
  title: line,
  /** Its canonical address. */
  url: webAddress,
  /** When it says it was published; null where it does not say. */
  published: time.nullable(),
  /** When we read it. */
  retrieved: time,
  /** Words of the text that was read: the quoting budget is a share of it. */
  words: z.int().positive(),
  /** SHA-256 of the text that was read: its sentences, one a line, in UTF-8. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
  /** Present where its source allows one sentence only. */
  quote: z.literal('short').optional(),
});

/** Who wrote the words around the quotations. */
export const writerSchema = z.discriminatedUnion('kind', [
  /** Built in, extractive, no model. */
  z.strictObject({ kind: z.literal('digest') }),
  /** A model behind an OpenAI-compatible endpoint, by the name it goes by there. */
  z.strictObject({ kind: z.literal('model'), model: line }),
]);

/** A later change of a story, as readers see it. */
export const revisionSchema = z.strictObject({
  /** When. */
  at: time,
  /** New facts, a clearer wording, or a mistake set right. */
  kind: z.enum(['update', 'clarification', 'correction']),
  /** Who made it. */
  writer: z.enum(['digest', 'model', 'person']),
  /** What changed, in a sentence. */
  note: line,
});

/** `content/stories/yyyy/mm/dd/<slug>.md`: the front matter of a story. Its body carries the statements and their passages. */
export const storySchema = z
  .strictObject({
    /** Version of this format. */
    schema: z.literal(1),
    /** The event it tells: one event, one story, one address. */
    event: shortHash,
    /** Headline. */
    title: line,
    /** Standfirst: one or two sentences. */
    summary: line,
    /** First publication; its day, in the paper's time zone, is the day in the address, for ever. */
    published: time,
    /** Last change; the checks take it as now. */
    updated: time,
    /** Language of the story (BCP 47). */
    lang: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag, as in en or pt-BR'),
    /** A file of `content/sections/`. */
    section: id,
    /** People, places, organisations: seven at most. */
    tags: z.array(id).max(7),
    /** What was read for it, in the order first cited. */
    articles: z.array(citedArticleSchema).min(1),
    /** Who wrote it first. */
    writer: writerSchema,
    /** Later changes, oldest first. */
    revisions: z.array(revisionSchema).default([]),
    /** A hash of each block the newsroom wrote; a block whose hash is missing is a person's and is left alone. */
    written: z.array(shortHash),
    /** A story of the sample edition: invented outlets, people and places. */
    sample: z.literal(true).optional(),
    /** Keeps it from being published until a person takes this line out: why. */
    hold: line.optional(),
    /** Taken back: the page stays and says why. */
    withdrawn: z.strictObject({ at: time, reason: line }).optional(),
    /** The event of the story this one turned out to be a part of. */
    mergedInto: shortHash.optional(),
    /** Former addresses that lead here: `2026/03/14/old-slug`. */
    redirects: z
      .array(z.string().regex(/^\d{4}\/\d\d\/\d\d\/[a-z0-9-]+$/, 'a former address, as in 2026/03/14/old-slug'))
      .optional(),
  })
  .refine((story) => story.updated >= story.published, { path: ['updated'], message: 'a time not before `published`' })
  .refine((story) => new Set(story.articles.map((article) => article.url)).size === story.articles.length, {
    path: ['articles'],
    message: 'each article once',
  })
  .refine((story) => new Set(story.tags).size === story.tags.length, { path: ['tags'], message: 'each tag once' })
  .refine(
    (story) => story.revisions.every((revision, index) => revision.at >= (story.revisions[index - 1]?.at ?? story.published)),
    { path: ['revisions'], message: 'the oldest first and none before publication' },
  )
  .refine((story) => story.updated >= (story.revisions.at(-1)?.at ?? story.published), {
    path: ['updated'],
    message: 'a time not before the last of `revisions`',
  });

/** `content/removed/<event>.md`: a tombstone: what a person removed stays away, also when its articles come again. */
export const removedSchema = z.strictObject({
  /** The event that is not told again. */
  event: shortHash,
  /** Its headline: with it the event is known again in articles at other addresses. Leave it out where it names whom it should not. */
  title: line.optional(),
  /** Hashes of its telling words, as `npm run remove` writes them: they do the same and say nothing. */
  words: z.array(shortHash).max(40).optional(),
  /** Addresses of its articles. */
  urls: z.array(webAddress).min(1),
  /** Why, for whoever asks. */
  reason: line,
  /** When. */
  at: time,
});

/** `content/sample/<source>/<slug>.md`: an invented article of the sample edition; the body is its text. */
export const sampleArticleSchema = z.strictObject({
  /** Headline. */
  title: line,
  /** When its outlet published it. */
  published: time,
  /** When the outlet changed it, where it did. */
  modified: time.optional(),
  /** Byline. */
  author: line.optional(),
  /** Which invented event it reports: the truth a run is measured against. */
  event: id,
  /** The trap it sets, in words, where it sets one. */
  planted: line.optional(),
});

export type Source = z.output<typeof sourceSchema>;
export type Section = z.output<typeof sectionSchema>;
export type Tag = z.output<typeof tagSchema>;
export type CitedArticle = z.output<typeof citedArticleSchema>;
export type Writer = z.output<typeof writerSchema>;
export type Revision = z.output<typeof revisionSchema>;
export type StoryFront = z.output<typeof storySchema>;
export type Removed = z.output<typeof removedSchema>;
export type SampleArticle = z.output<typeof sampleArticleSchema>;
