import type { Revision } from '../io/git.ts';
import { parseStory } from '../stories/parse-story.ts';
import type { Story } from '../stories/story.ts';
import { changesOf } from './changes-of.ts';
import type { FileFinding } from './file-finding.ts';
import type { File } from './judge-story.ts';

/** What a person has to approve in the stories that differ from a revision; a story that was moved is known by its event. */
export async function checkAgainst(files: File[], { name, changed, removed, read }: Revision): Promise<FileFinding[]> {
  const differs = new Set(changed);
  const moved = new Map<string, Story>();
  for (const path of removed.filter(isStory)) {
    const story = storyIn(await read(path));
    if (story) moved.set(story.front.event, story);
  }
  const findings: FileFinding[] = [];
  for (const file of files.filter(({ path }) => isStory(path) && differs.has(path))) {
    const story = storyIn(file.text);
    if (story === null) continue;
    const before = storyIn(await read(file.path)) ?? moved.get(story.front.event) ?? null;
    findings.push(...changesOf(before, { file, story }, name));
  }
  return findings;
}

const isStory = (path: string): boolean => path.startsWith('stories/') && path.endsWith('.md');

/** A file that cannot be read has that as its finding already; at the revision it counts as none. */
function storyIn(text: string | null): Story | null {
  const story = text === null ? null : parseStory(text);
  return story?.ok ? story.value : null;
}
