import type { Footnote, Story } from '../stories/story.ts';
import { datesIn } from '../text/dates.ts';
import { timelineKind } from './kinds.ts';
import type { Planted } from './plant-errors.ts';
import { storyIn } from './story-with.ts';

type Row = { day: string; note: Footnote };

/** A timeline of what the passages date, each two neighbours of which change places in turn; without it the story is the same. */
export function timelinesOutOfOrder(file: string, story: Story): Planted[] {
  const rows = datedIn(story);
  const sound = withTimeline(file, rows);
  return rows.slice(1).flatMap(({ day, note }, index): Planted[] => {
    const before = rows[index];
    if (before === undefined) return [];
    const wrong = withTimeline(file, rows.toSpliced(index, 2, { day, note }, before));
    return sound && wrong ? [{ ...timelineKind, was: `${before.day}, ${day}`, is: `${day}, ${before.day}`, sound, wrong }] : [];
  });
}

/** A row for each day that a passage names, the earliest first. */
function datedIn({ footnotes, front }: Story): Row[] {
  const rows = footnotes.flatMap((note): Row[] => {
    const said = front.articles.find(({ url }) => url === note.url)?.published ?? undefined;
    const days = datesIn(note.passage, said).flatMap(({ day, precision }) => (day !== null && precision === 'day' ? [day] : []));
    return days.length === 1 && days[0] !== undefined ? [{ day: days[0], note }] : [];
  });
  const firsts = rows.filter(({ day }, index) => rows.findIndex((other) => other.day === day) === index);
  return firsts.toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

/** “14 March 2026”, as rows have it. */
const written = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The story with a timeline before its footnotes: each row quotes its passage. */
function withTimeline(file: string, rows: Row[]): Story | null {
  const lines = rows.map(({ day, note }) => `| ${written.format(new Date(day))} | ${told(note)}[^${note.mark}] |`);
  const table = ['## Timeline', '', '| Date | Event |', '| --- | --- |', ...lines, '', ''].join('\n');
  return storyIn(file.replace(/^\[\^/mu, () => `${table}[^`));
}

/** A passage with speech in it is left to its credit. */
const told = ({ publisher, passage }: Footnote): string =>
  /[“”‘’]/u.test(passage) ? `${publisher} reports it.` : `“${passage}”`;
