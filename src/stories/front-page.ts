import { withLeadFirst } from './lead.ts';
import type { Story } from './story.ts';
import { newestRevision } from './views.ts';

/** What stands where on the front page. No list is ever filled up: what is not there leaves no gap. */
export type FrontPage = {
  lead: Story | undefined;
  /** Beside the lead. */
  beside: Story[];
  /** By time of the last change, newest first; empty while it would only repeat the rest. */
  latest: Story[];
  /** Sections in the order of the navigation, those with something new to show. */
  sections: { id: string; stories: Story[]; more: boolean }[];
};

const besideTheLead = 2;
const inLatest = 7;
const inSection = 3;
/** Up to here, everything is seen at once without a second list. */
const seenAtOnce = 6;
/** A week before the newest story, in milliseconds: what is older is no front page's matter. */
const week = 7 * 24 * 60 * 60 * 1000;

/** Lays out the front page from all listed stories, newest first, and the sections' ids. */
export function frontPage(stories: Story[], sections: readonly string[]): FrontPage {
  const [lead, ...others] = withLeadFirst(stories);
  const beside = others.slice(0, besideTheLead);
  return {
    lead,
    beside,
    latest: stories.length > seenAtOnce ? byLastChange(others).slice(0, inLatest) : [],
    sections: inSections(others.slice(besideTheLead), sections, stories),
  };
}

function inSections(rest: Story[], sections: readonly string[], all: Story[]): FrontPage['sections'] {
  const weekBefore = Date.parse(all[0]?.front.published ?? '') - week;
  const recent = rest.filter((story) => Date.parse(story.front.published) >= weekBefore);
  return sections
    .map((id) => {
      const stories = recent.filter((story) => story.front.section === id).slice(0, inSection);
      return { id, stories, more: all.filter((story) => story.front.section === id).length > stories.length };
    })
    .filter((section) => section.stories.length > 0);
}

const byLastChange = (stories: Story[]): Story[] =>
  stories.toSorted((a, b) => (a.front.updated < b.front.updated ? 1 : a.front.updated > b.front.updated ? -1 : 0));

/** New facts came in the twelve hours before the paper's newest revision: more may be on its way. */
export const isDeveloping = (story: Story, stories: Story[]): boolean =>
  story.front.revisions.some(
    ({ kind, at }) => kind === 'update' && Date.parse(at) >= Date.parse(newestRevision(stories) ?? at) - 12 * 60 * 60 * 1000,
  );

/** A mistake was set right in it. */
export const isCorrected = (story: Story): boolean => story.front.revisions.some(({ kind }) => kind === 'correction');
