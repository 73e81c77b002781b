import { Document, isCollection, isMap, isSeq } from 'yaml';
import type { StoryFront } from '../../content/schema.ts';

/** Keys whose entries read best on one line each. */
const oneLineEach = ['articles', 'revisions'];

/**
 * Front matter between its fences. Strings stand in double quotes, since YAML readers differ on bare ones (`no`, `12:30`,
 * hashes of digits), and lines are not folded, so that a changed value is one changed line in a diff.
 */
export function writeFrontMatter(front: StoryFront): string {
  const document = new Document(withoutEmpty(front));
  for (const pair of isMap(document.contents) ? document.contents.items : []) {
    const key = String(pair.key);
    if (isSeq(pair.value) && oneLineEach.includes(key)) for (const item of pair.value.items) setFlow(item);
    else if (isCollection(pair.value)) pair.value.flow = true;
  }
  return frontMatterText(document);
}

/** A document between its fences; new strings in double quotes, those that stand as they stand. */
export function frontMatterText(document: Document): string {
  return `---\n${document.toString({ defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })}---\n`;
}

function setFlow(item: unknown): void {
  if (isCollection(item)) item.flow = true;
}

/** No revisions yet is said by leaving the key out. */
function withoutEmpty({ revisions, ...rest }: StoryFront): Record<string, unknown> {
  const { written, ...before } = rest;
  return { ...before, ...(revisions.length > 0 ? { revisions } : {}), written };
}
