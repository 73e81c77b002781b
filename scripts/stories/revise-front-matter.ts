import { type Document, isCollection, isScalar, isSeq, parseDocument } from 'yaml';
import type { StoryFront } from '../../content/schema.ts';
import { frontMatterText } from './write-front-matter.ts';

/** Lists of a story that only ever grow. */
const lists = ['articles', 'revisions', 'written'] as const;

/**
 * The front matter of a file with a later revision of it: the time is set, the lists gain what is new at their end, and all else
 * stays as it stands, people's comments included.
 * @param text the story's file as it is, front matter first.
 */
export function reviseFrontMatter(text: string, front: StoryFront): string {
  const document = parseDocument(/^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? '');
  const updated = document.get('updated', true);
  if (isScalar(updated)) updated.value = front.updated;
  for (const list of lists) append(document, list, front[list]);
  return frontMatterText(document);
}

function append(document: Document, key: string, values: readonly unknown[]): void {
  const list = document.get(key, true);
  if (!isSeq(list)) document.set(key, document.createNode([]));
  for (const value of values.slice(isSeq(list) ? list.items.length : 0)) {
    const node = document.createNode(value);
    if (isCollection(node)) node.flow = true;
    document.addIn([key], node);
  }
}
