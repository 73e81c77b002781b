import { Document } from 'yaml';
import type { Removed } from '../../content/schema.ts';
import { traceOf } from '../events/trace.ts';
import { failed, ok, type Result } from '../result.ts';
import { parseStory } from '../stories/parse-story.ts';
import type { Story } from '../stories/story.ts';
import { frontMatterText } from '../stories/write-front-matter.ts';
import type { Folder } from '../world.ts';
import { saidIn } from './revise-story.ts';

/**
 * Takes a story away for good: a tombstone with its event, the addresses of its articles and hashes of its telling words, and
 * no word of it; then the file goes. The tombstone comes first: a removal that is stopped half way shows the story nowhere.
 * @param path inside the content folder.
 * @returns the tombstone's path.
 */
export async function removeStory(content: Folder, path: string, reason: string, now: string): Promise<Result<string>> {
  const text = await content.read(path);
  if (text === null) return failed(`there is no ${path}: give the story's file, as in stories/2026/03/14/a-story.md`);
  const story = parseStory(text);
  if (!story.ok)
    return failed(`${path} cannot be read: npm run check says why; or write the tombstone by hand (CONTRIBUTING.md)`);
  const stone = `removed/${story.value.front.event}.md`;
  await content.write(stone, frontMatterText(new Document(tombstone(story.value, reason, now))));
  await content.remove(path);
  return ok(stone);
}

function tombstone(story: Story, reason: string, at: string): Removed {
  const { event, title, articles } = story.front;
  const words = traceOf(event, title, saidIn(story).join(' '));
  return { event, urls: articles.map(({ url }) => url), words, reason, at };
}
