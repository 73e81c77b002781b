/** For tests of the commands: a small newsroom on disk. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { aFile } from './checks/story-builder.ts';

/** A folder with these files, gone when the test is over. */
export function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'commands-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The text of a source file of the North Post's. */
export const source = (name: string, feed: string, more = '') =>
  `---\nname: "${name}"\npublisher: north-post\nfeed: "${feed}"\nsite: "https://north-post.example/"\n${more}---\n\nAn invented outlet.\n`;
const section = '---\nname: "World"\ndescription: "Everywhere."\n---\n\nNews.\n';
const sources = Object.fromEntries(
  ['North Post', 'Harbour Radio', 'Coast Wire', 'Alder Mirror'].map((name) => {
    const id = name.toLowerCase().replace(' ', '-');
    return [`sources/${id}.md`, source(name, `https://${id}.example/rss`)];
  }),
);
/** A story that every check passes, and its place in `content/`. */
export const storyPath = 'stories/2026/03/14/a-day-in-brief.md';
export const story = aFile(
  'The North Post reports: “Both bridges are shut”.[^1] Harbour Radio reports: “The ferries run until eight”.[^2]',
  [{ passage: 'Both bridges are shut.' }, { from: 'Harbour Radio', passage: 'The ferries run until eight.' }],
  { title: 'Both bridges are shut', summary: 'The ferries run until eight.' },
);
/** A folder of sources, a section and one story of this text. */
export const contentWith = (text: string) => folderOf({ ...sources, 'sections/world.md': section, [storyPath]: text });
