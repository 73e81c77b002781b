import newsroom from '../../newsroom.config.ts';
import { storyPath, type Story } from '../stories/story.ts';
import { absoluteUrl } from './url.ts';

/** The repository's form for errors (`.github/ISSUE_TEMPLATE/report-an-error.yml`), with what we know of the story filled in. */
export function reportAddress(story: Pick<Story, 'id' | 'front'>): string {
  const filled = new URLSearchParams({
    template: 'report-an-error.yml',
    title: `Error in a story: ${story.front.title}`,
    story: absoluteUrl(storyPath(story)),
  });
  return `${newsroom.repository}/issues/new?${filled}`;
}
