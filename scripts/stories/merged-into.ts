import { parseDocument } from 'yaml';
import { frontMatterText } from './write-front-matter.ts';

/**
 * A story's file with a note that it turned out to be a part of another event: its page leads there from now on. All else
 * stays as it stands, so that undoing it is taking one line out.
 * @param text the story's file, front matter first.
 */
export function mergedInto(text: string, event: string): string {
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [fence = '', front = ''] = /^---\n([\s\S]*?\n)---\n/.exec(lines) ?? [];
  const document = parseDocument(front);
  document.set('mergedInto', event);
  return frontMatterText(document) + lines.slice(fence.length);
}
