import type { Claim, Draft } from '../drafts/draft.ts';
import type { Story } from '../stories/story.ts';

/** Where a part of the draft stands in the page: each unit (key point, paragraph, row) has a line of its own. */
type Unit = { keep: boolean };

/**
 * The draft without the units that stand on certain lines of the page made of it.
 * @returns null where nothing of the body would be left.
 */
export function withoutLines(draft: Draft, story: Story, lines: ReadonlySet<number>): Draft | null {
  const units: Unit[] = [...new Set(story.statements.map((statement) => statement.line))].map((line) => ({
    keep: !lines.has(line),
  }));
  const take = <T>(parts: T[]): T[] => parts.filter(() => units.shift()?.keep ?? true);
  const keyPoints = take<Claim>(draft.keyPoints);
  const paragraphs = take(draft.paragraphs);
  const differences = take(draft.differences);
  const next = take(draft.next);
  const timeline = take(draft.timeline);
  if (paragraphs.length === 0) return null;
  return { ...draft, keyPoints, paragraphs, differences, next, timeline: timeline.length > 1 ? timeline : [] };
}
