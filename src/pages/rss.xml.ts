import { feed } from '../stories/feed.ts';
import { ofPaper } from '../stories/feeds-of.ts';
import { paper } from '../stories/paper.ts';

/** The feed of the whole paper (RSS). */
export async function GET(): Promise<Response> {
  const all = await paper();
  return feed(ofPaper(all), all);
}
