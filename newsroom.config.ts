/** The one file a fork edits. Every number says what it limits and in which unit. */
const newsroom = {
  /** The paper's name, as the masthead and the user agent give it. */
  name: 'AiBot',
  /** One line under the name. */
  motto: 'One event, one story, every statement with its proof',
  /** Where the site lives: scheme and host, and under `base` the path when it is not at the root (`/repo`). */
  site: process.env['SITE_URL'] ?? 'https://example.org',
  base: process.env['SITE_BASE'] ?? '/',
  /** The repository, for “edit this page”, histories and error reports. */
  repository: process.env['SITE_REPOSITORY'] ?? 'https://github.com/example/aibot',
  /** The language it reads and writes (BCP 47) and the one its dates are given in. */
  language: 'en',
  locale: 'en-GB',
  /** IANA time zone: decides which day a story's address carries. */
  timeZone: 'UTC',
  /** Sections in the order of the navigation; each has its page in `content/sections/<id>.md`. The first takes what fits no other. */
  sections: ['world', 'politics', 'business', 'science', 'technology', 'health', 'culture', 'sport'],

  runs: {
    /** Hours between two runs, as the schedule in .github/workflows/news.yml asks for them: what /status/ calls the rhythm. */
    everyHours: 3,
  },

  reading: {
    /** Articles older than this many hours are not read; the clustering window is the same. */
    windowHours: 72,
    /** Items read of one feed, newest first. */
    itemsPerFeed: 40,
    /** Articles fetched in one run, over all sources. */
    articlesPerRun: 1500,
    /** Days a told story stays in the clustering, so that its event keeps its page. */
    storyDays: 14,
    /** Fewer words than this are a caption or a teaser, not an article. */
    minimumWords: 40,
  },

  fetching: {
    /** Requests under way at once, over all hosts, and to one host. */
    parallel: 16,
    parallelPerHost: 1,
    /** One request from start to last byte, redirects included, in milliseconds. */
    deadlineMs: 20_000,
    /** Bytes of a body after decompression. */
    feedBytes: 8_000_000,
    pageBytes: 4_000_000,
  },

  telling: {
    /** Independent voices an event needs before it is told. */
    voices: 2,
    /** Stories written in one run. */
    storiesPerRun: 40,
    /**
     * What an event is worth beside others: they are told in the order of their scores, and the report gives each its score and
     * parts. A weight of 0 leaves a part out.
     */
    score: {
      /** Independent voices, times log2(1 + voices): two are worth 3.2, six 5.6. Weighs most, since it is what makes a report sure. */
      voices: 2,
      /** Articles, times log2(1 + articles): many reports of one voice say little more than one. */
      articles: 0.5,
      /** The newest report: 1 for one of this moment, a third of it after `freshHours`. */
      fresh: 2,
      freshHours: 18,
      /** The share of its articles that no story was written from: a told event comes again for what is new in it. */
      news: 1,
      /** The weightiest kind of source that reports it: an agency or an office has it from the place itself. The others add nothing. */
      kinds: { agency: 0.5, official: 0.5 },
      /**
       * What is taken off an event for stories of the same section, and of the same topic (a tag in common), told in this run or in
       * the 24 hours before: times log2(1 + stories), so that one loud topic does not crowd out the rest, and a large one is not silenced.
       */
      crowding: { section: 0.3, topic: 0.8 },
    },
  },

  /** What may be taken from one article, over body and footnotes together: the lesser of the two, but always one sentence. */
  quoting: { words: 120, share: 0.2, passageWords: 60, shortWords: 30 },

  /** Words of a digest's body: what it aims at and what it never exceeds. */
  digest: { aim: 120, most: 180 },

  model: {
    /** Which of the presets is asked; `MODEL_PRESET` in the environment goes before it. docs/models.md says more of each. */
    preset: process.env['MODEL_PRESET'] || 'openai',
    /**
     * Where a model can be asked, in the manner of `chat.completions`: the address up to and including the version, the model, and
     * dollars for a million tokens in and out; null where nothing is paid. Prices change: these are of November 2026.
     */
    presets: {
      openai: { url: 'https://api.openai.com/v1', model: 'gpt-6-luna', price: { in: 0.1, out: 0.5 } },
      gemini: {
        url: 'https://generativelanguage.googleapis.com/v1beta/openai',
        model: 'gemini-3.5-flash-lite',
        price: { in: 0.3, out: 2.5 },
      },
      groq: { url: 'https://api.groq.com/openai/v1', model: 'openai/gpt-oss-120b', price: { in: 0.15, out: 0.6 } },
      mistral: { url: 'https://api.mistral.ai/v1', model: 'mistral-small-latest', price: { in: 0.15, out: 0.6 } },
      openrouter: { url: 'https://openrouter.ai/api/v1', model: 'openrouter/free', price: null },
      ollama: { url: 'http://127.0.0.1:11434/v1', model: 'gpt-oss:20b', price: null },
    },
    /** One call with all its tries, and all calls of a run, in milliseconds. */
    deadlineMs: 90_000,
    runDeadlineMs: 1_200_000,
    /** Tokens an answer may have, a reasoning model’s thoughts among them. */
    answerTokens: 8_000,
    /** Words of evidence sent with one request. */
    evidenceWords: 3_000,
    /**
     * What the model may take in one run and in one day (UTC), all runs together: requests, tokens in and out, dollars. Money is
     * counted where the price is known. An event that would not fit whole is the digest writer’s: the dearest first.
     */
    budget: {
      run: { requests: 120, tokens: 600_000, dollars: 0.5 },
      day: { requests: 600, tokens: 3_000_000, dollars: 2 },
    },
    /** Days an answer is kept in `.newsroom/`, and how many: the same request costs nothing again. */
    answers: { days: 7, most: 400 },
  },
} as const;

export default newsroom;
