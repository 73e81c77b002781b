import { jsonFeed } from '../stories/json-feed.ts';
import { ofPaper } from '../stories/feeds-of.ts';
import { paper } from '../stories/paper.ts';

/** The feed of the whole paper (JSON). */
export async function GET(): Promise<Response> {
  const all = await paper();
  return jsonFeed(ofPaper(all), all);
}
