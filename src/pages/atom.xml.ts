import { atomFeed } from '../stories/atom-feed.ts';
import { ofPaper } from '../stories/feeds-of.ts';
import { paper } from '../stories/paper.ts';

/** The feed of the whole paper (Atom). */
export async function GET(): Promise<Response> {
  const all = await paper();
  return atomFeed(ofPaper(all), all);
}
