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
};

export type EventReport = {
  id: string;
  articles: number;
  voices: number;
  title: string;
} & (
  | { outcome: 'published' | 'revised'; path: string; writer: 'digest' | 'model'; notes: string[] }
  | { outcome: 'unchanged'; path: string; reason: string }
  | { outcome: 'held' | 'passed-over'; reason: string; findings: string[] }
);
