import type { CitedArticle, StoryFront } from '../../content/schema.ts';
import { parseStory } from '../stories/parse-story.ts';
import type { Story } from '../stories/story.ts';
import { faithfulnessChecks } from './check-story.ts';
import type { Check } from './check.ts';

/** A footnote of a test story: whose, and which passage. */
export type Note = { from?: Outlet; passage: string };
type Outlet = keyof typeof outlets;

/** Invented outlets; the wire copy is the agency's voice. */
const outlets = {
  'North Post': article('north-post', 'north-post', 'Port shuts both bridges', '2026-03-14T14:02:00Z'),
  'Harbour Radio': article('harbour-radio', 'harbour-radio', 'Bridges closed until Sunday', '2026-03-14T14:40:00Z'),
  'Coast Wire': article('coast-wire', 'coast-wire', 'Storm nears Port Alder', '2026-03-13T09:00:00Z'),
  'www.bay.example': article('bay', 'bay', 'Bridges: what is known', '2026-03-14T13:00:00Z'),
  'Alder Mirror': article('alder-mirror', 'coast-wire', 'Storm nears Port Alder', '2026-03-13T11:30:00Z'),
} as const;

/** Listed only where a note cites it: it is no source of the newsrooms that other tests are of. */
const RARE = 'www.bay.example';

function article(source: string, voice: string, title: string, published: string): CitedArticle {
  const url = `https://${source}.example/1`;
  return { source, voice, title, url, published, retrieved: '2026-03-14T15:00:00Z', words: 500, sha256: '0'.repeat(64) };
}

/** A story for tests, as the file would give it: `body` is markdown with marks `[^1]`, each note is its footnote in order. */
export function aStory(body: string, notes: Note[], front: Partial<StoryFront> = {}): Story {
  const parsed = parseStory(aFile(body, notes, front));
  if (!parsed.ok) throw new Error(`the test story cannot be read: ${JSON.stringify(parsed.reason)}`);
  return parsed.value;
}

/** One paragraph with one statement that cites all notes: what most rules are tried on. */
export function aStatement(text: string, ...notes: (Note | string)[]): Story {
  const given = notes.map((note) => (typeof note === 'string' ? { passage: note } : note));
  return aStory(`${text}${given.map((_, index) => `[^${index + 1}]`).join('')}`, given);
}

/** What a rule finds in a statement that rests on passages whose headlines say nothing of it: the code, and the words it names. */
export function findingsOf(check: Check, told: string, ...passages: string[]): string {
  const found = check(aStatement(told, ...passages.map((passage): Note => ({ from: 'Coast Wire', passage })))).filter(
    ({ line }) => line > 1,
  );
  return found.map(({ line: _, code, ...words }) => [code, ...Object.values(words)].join(', ')).join('; ') || 'nothing';
}

/** The text of the file. */
export function aFile(body: string, notes: Note[], front: Partial<StoryFront> = {}): string {
  const footnotes = notes.map(
    ({ from = 'North Post', passage }, index) => `[^${index + 1}]: [${from}](${outlets[from].url}): “${passage}”`,
  );
  const isListed = ({ url }: CitedArticle) => url !== outlets[RARE].url || notes.some(({ from }) => from === RARE);
  const articles = Object.values(outlets).filter(isListed);
  const fields = Object.entries({ ...plainFront, articles, ...front }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...fields, '---', '', body, '', footnotes.join('\n'), ''].join('\n');
}

const plainFront: StoryFront = {
  schema: 1,
  event: '7f3a9c21',
  title: 'A day in brief',
  summary: 'What was said.',
  published: '2026-03-14T15:20:00Z',
  updated: '2026-03-14T17:05:00Z',
  lang: 'en',
  section: 'world',
  tags: [],
  articles: [],
  writer: { kind: 'digest' },
  revisions: [],
  written: [],
};

/** What all rules find in a sentence that rests on a passage; its headline is another matter. */
export function found(told: string, passage: string): string[] {
  const story = aStatement(told, passage);
  return faithfulnessChecks
    .flatMap((check) => check(story))
    .filter(({ line }) => line === story.statements[0]?.line)
    .map(({ code }) => code);
}
