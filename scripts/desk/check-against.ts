import type { Revision } from '../io/git.ts';
import { parseStory } from '../stories/parse-story.ts';
import type { Story } from '../stories/story.ts';
import { changesOf } from './changes-of.ts';
import type { FileFinding } from './file-finding.ts';
import type { File } from './judge-story.ts';

/** What a person has to approve in the stories that differ from a revision; a story that was moved is known by its event. */
export async function checkAgainst(files: File[], revision: Revision): Promise<FileFinding[]> {
  const { name, changed, read } = revision;
  const differs = new Set(changed);
  const moved = new Map((await goneFrom(revision)).map(({ story }) => [story.front.event, story]));
  const findings: FileFinding[] = [];
  for (const file of files.filter(({ path }) => isStory(path) && differs.has(path))) {
    const story = storyIn(file.text);
    if (story === null) continue;
    const before = storyIn(await read(file.path)) ?? moved.get(story.front.event) ?? null;
    findings.push(...changesOf(before, { file, story }, name));
  }
  return findings;
}

/**
 * What went away without a tombstone, or with its tombstone: the newsroom knows what it told by its files alone, so that the next
 * run that meets the articles tells the event again.
 * @param files all of the content folder.
 */
export async function goneAgainst(files: File[], revision: Revision): Promise<FileFinding[]> {
  const events = new Set(files.flatMap(({ path, text }) => (isStory(path) ? (storyIn(text)?.front.event ?? []) : [])));
  const stones = new Set(files.flatMap(({ path }) => /^removed\/(.+)\.md$/u.exec(path)?.[1] ?? []));
  const gone = (await goneFrom(revision)).filter(({ story: { front } }) => !events.has(front.event) && !stones.has(front.event));
  return [
    ...gone.map(({ path }) => atTop(path, 'story-gone', withoutTombstone(path, revision.name))),
    ...revision.removed.filter((path) => path.startsWith('removed/')).map((path) => atTop(path, 'tombstone-gone', mayReturn)),
  ];
}

const withoutTombstone = (path: string, rev: string): string =>
  `${rev} has this story; here it is gone without a tombstone, so that the next run may tell its event again. To keep it away, put it back (git checkout ${rev} -- content/${path}) and take it out with: npm run remove -- --reason '…' content/${path}`;
const mayReturn =
  'This tombstone is gone: the next run that meets its articles may tell the event again. Put it back unless that is meant.';

const atTop = (path: string, code: string, what: string): FileFinding => ({
  path,
  line: 1,
  column: 1,
  code,
  what,
  kind: 'to-approve',
});

async function goneFrom({ removed, read }: Revision): Promise<{ path: string; story: Story }[]> {
  const gone = await Promise.all(removed.filter(isStory).map(async (path) => ({ path, story: storyIn(await read(path)) })));
  return gone.flatMap(({ path, story }) => (story ? [{ path, story }] : []));
}

const isStory = (path: string): boolean => path.startsWith('stories/') && path.endsWith('.md');

/** A file that cannot be read has that as its finding already; at the revision it counts as none. */
function storyIn(text: string | null): Story | null {
  const story = text === null ? null : parseStory(text);
  return story?.ok ? story.value : null;
}
