import type { Story } from './story.ts';

/**
 * The sample edition's outlets and articles lie in `content/` for the demo and the tests. Where none of the `shown` stories is
 * of the sample edition, they are idle, and a paper of real news leaves them out.
 */
export function withoutIdleSample<Source extends { sample: boolean }, Article>(
  shown: Story[],
  { sources, sampleArticles }: { sources: Source[]; sampleArticles: Article[] },
): { sources: Source[]; sampleArticles: Article[] } {
  if (shown.some((story) => story.front.sample)) return { sources, sampleArticles };
  return { sources: sources.filter((source) => !source.sample), sampleArticles: [] };
}
