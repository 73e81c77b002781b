import type { Statement } from './story.ts';

/** The headings the newsroom writes, and the part of the story each opens. */
export const headings = [
  { part: 'differences', text: 'Where the sources differ' },
  { part: 'next', text: 'What next' },
  { part: 'background', text: 'Background' },
  { part: 'timeline', text: 'Timeline' },
] as const satisfies readonly { part: Statement['part']; text: string }[];
