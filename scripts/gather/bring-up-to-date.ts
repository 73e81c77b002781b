import type { Event } from '../events/event.ts';
import type { Unchanged } from '../report.ts';
import type { World } from '../world.ts';
import { mergeStories } from './merge-stories.ts';
import type { Published } from './read-newsroom.ts';
import { reviseStory } from './revise-story.ts';

/** A told event: its story, and further stories that turned out to tell the same. */
export type ToldEvent = { story: Published; also: Published[] };

type Update =
  | { outcome: 'revised'; path: string; writer: 'digest'; notes: string[] }
  | { outcome: 'unchanged'; path: string; reason: Unchanged; findings: string[] };

/**
 * A told story with what has come since: stories that tell the same event are joined with it, then its new articles are read
 * for what it does not tell. The older story is written before the younger one leads there, so that a run killed between
 * the two loses nothing and the next finishes the work.
 */
export async function bringUpToDate({ story, also }: ToldEvent, event: Event, world: World, left: number): Promise<Update> {
  const path = story.path;
  if (left <= 0 && also.length > 0) return { outcome: 'unchanged', path, reason: 'over-the-limit', findings: [] };
  const { whole, leading, notes, findings, stayed } = joinAll(story, also, world.now);
  const revision = reviseStory(whole, event, world.now);
  const revised = revision.outcome === 'revised' && left > 0;
  const text = revised ? revision.text : whole.text;
  if (text === story.text && leading.length === 0) {
    if (stayed) return { outcome: 'unchanged', path, reason: stayed, findings };
    if (revision.outcome === 'revised') return { outcome: 'unchanged', path, reason: 'over-the-limit', findings: [] };
    return { outcome: 'unchanged', path, reason: revision.reason, findings: revision.findings };
  }
  if (text !== story.text) await world.content.write(path, text);
  for (const younger of leading) await world.content.write(younger.path, younger.text);
  world.say(`revised: ${path}`);
  return { outcome: 'revised', path, writer: 'digest', notes: [...notes, ...(revised ? revision.notes : []), ...findings] };
}

type Joined = {
  whole: Published;
  leading: { path: string; text: string }[];
  notes: string[];
  findings: string[];
  stayed: Unchanged | null;
};

function joinAll(story: Published, also: Published[], now: string): Joined {
  const joined: Joined = { whole: story, leading: [], notes: [], findings: [], stayed: null };
  for (const younger of also) {
    const merger = mergeStories(joined.whole, younger, now);
    if (merger.ok) {
      joined.whole = merger.value.older;
      joined.leading.push({ path: younger.path, text: merger.value.younger });
      joined.notes.push(`merged: ${younger.path}`);
    } else {
      joined.stayed = merger.reason.reason;
      joined.findings.push(`${younger.path} stays: ${[merger.reason.reason, ...merger.reason.findings].join('; ')}`);
    }
  }
  return joined;
}
