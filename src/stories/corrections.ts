import type { Revision } from '../../content/schema.ts';
import type { Story } from './story.ts';

/** Something the paper got wrong, and what it did about it. */
export type Correction = { story: Story; at: string; kind: Revision['kind'] | 'withdrawal'; note: string };

/** Corrections, clarifications and withdrawals, newest first. Updates are no mistakes and are left out. */
export function corrections(stories: Story[]): Correction[] {
  return stories
    .flatMap((story): Correction[] => [
      ...story.front.revisions.filter(({ kind }) => kind !== 'update').map(({ at, kind, note }) => ({ story, at, kind, note })),
      ...(story.front.withdrawn
        ? [{ story, at: story.front.withdrawn.at, kind: 'withdrawal' as const, note: story.front.withdrawn.reason }]
        : []),
    ])
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.story.id < b.story.id ? -1 : 1));
}
