import newsroom from '../../newsroom.config.ts';
import { feed } from '../stories/feed.ts';
import { paper } from '../stories/paper.ts';

/** The feed of the whole paper. */
export async function GET(): Promise<Response> {
  const all = await paper();
  return feed({ title: newsroom.name, description: newsroom.motto, path: '/', stories: [...all.stories, ...all.withdrawn] }, all);
}
