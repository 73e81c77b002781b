import { type Tag, tagSchema } from '../../content/schema.ts';
import { nameKey } from '../events/tags-of.ts';
import type { Neighbours } from './check-content.ts';
import type { FileFinding } from './file-finding.ts';
import { type File, placed } from './judge-story.ts';

/** A name leads to one tag: where two files list it, a run would take whichever it read last. */
export function checkTag(file: File, { tags }: Neighbours): FileFinding[] {
  const at = tags.findIndex(({ id }) => file.path === `tags/${id}.md`);
  const tag = tags[at];
  if (tag === undefined) return [];
  const place = placed(file, tagSchema);
  const others = new Map(tags.slice(0, at).flatMap((other) => namesOf(other).map((name) => [nameKey(name), other.id] as const)));
  return namesOf(tag).flatMap((name, index) => {
    const other = others.get(nameKey(name));
    if (other === undefined) return [];
    const what = `“${name}” is a name of content/tags/${other}.md as well: leave it to one of the two`;
    return [place(index === 0 ? ['name'] : ['aliases', index - 1], 'tag-name-twice', what)];
  });
}

const namesOf = ({ name, aliases }: Tag): string[] => [name, ...aliases];
