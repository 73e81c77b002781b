import type { Story } from './story.ts';
import { reportingVoices } from './voices.ts';

/**
 * Puts the story that leads the front page first: of those first told in the 24 hours before the newest, the one with the
 * most independent voices, then the newest. The others keep their order.
 */
export function withLeadFirst(newestFirst: Story[]): Story[] {
  const newest = newestFirst[0];
  if (!newest) return [];
  const dayBefore = Date.parse(newest.front.published) - 24 * 60 * 60 * 1000;
  const fresh = newestFirst.filter((story) => Date.parse(story.front.published) >= dayBefore);
  const lead = fresh.reduce((best, story) => (voices(story) > voices(best) ? story : best), newest);
  return [lead, ...newestFirst.filter((story) => story !== lead)];
}

const voices = (story: Story): number => reportingVoices(story).length;
