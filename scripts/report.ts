import type { SettledCase } from './checks/case-of.ts';
import type { HealthFigures } from './health/health.ts';

/** Where everything ended up: every source, item, event and draft is in exactly one named place. */
export type Report = {
  /** When the run took place. */
  at: string;
  writer: 'digest' | 'model';
  sources: { id: string; outcome: 'read' | 'unread'; items: number; reason?: string; health?: HealthFigures }[];
  items: { link: string; source: string; outcome: 'article' | 'unread'; reason?: string }[];
  events: EventReport[];
  /** Files of `content/` or of memory that could not be used. */
  files: { path: string; problem: string }[];
  /** What the model took, where there was one. */
  model?: ModelReport;
};

/** Requests sent, tokens as the endpoint counts them, and dollars by the price of newsroom.config.ts. */
export type Spending = { requests: number; tokensIn: number; tokensOut: number; dollars: number };

/** What the model took in this run, and in its day with the runs before. */
export type ModelReport = {
  model: string;
  run: Spending;
  day: Spending;
  /** Requests answered from memory, which cost nothing. */
  known: number;
  /** Whether some tokens were reckoned by length, since the endpoint does not count them. */
  estimated: boolean;
  /** Whether a price is known; without one dollars are 0. */
  priced: boolean;
  /** Events left to the digest writer since they would not fit into the budget. */
  cut: number;
  /** Why it was asked no more; null where it could have been. */
  stopped: string | null;
};

/** What an event was worth beside others: the sum, and each part with its sign. `crowding` is what its section and topic had taken already. */
export type Score = {
  sum: number;
  voices: number;
  articles: number;
  fresh: number;
  news: number;
  kinds: number;
  crowding: number;
};

/** Why an event is not told: the whole list. */
export type PassedOver =
  'only-opinion' | 'nothing-to-quote' | 'one-voice' | 'removed-by-a-person' | 'its-file-cannot-be-read' | 'over-the-limit';

/** Why a told event's story stays as it is: the whole list. */
export type Unchanged =
  | 'nothing-new'
  | 'no-new-statement'
  | 'kept-as-it-is'
  | 'over-the-limit'
  | 'addition-cannot-be-read-back'
  | 'addition-not-supported'
  | 'merger-cannot-be-read-back'
  | 'merger-not-supported';

export type EventReport = {
  id: string;
  articles: number;
  voices: number;
  title: string;
  score: Score;
} & (
  | { outcome: 'published' | 'revised'; path: string; writer: 'digest' | 'model'; notes: string[]; cases?: SettledCase[] }
  | { outcome: 'unchanged'; path: string; reason: Unchanged; findings: string[] }
  /** Not told since no draft would stand: the writer’s reason, and the findings. */
  | { outcome: 'held'; reason: string; findings: string[]; cases?: SettledCase[] }
  | { outcome: 'passed-over'; reason: PassedOver; findings: string[] }
);
