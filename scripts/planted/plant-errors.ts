import type { Statement, Story } from '../stories/story.ts';
import { namesIn } from '../text/names.ts';
import { type Ground, headlineKind, type Kind, kinds } from './kinds.ts';
import { officesOfAnother } from './offices-of-another.ts';
import { alone, retold, storyIn, withText } from './story-with.ts';
import { timelinesOutOfOrder } from './timelines-out-of-order.ts';

/** A story with one error in it, beside the same story without: as it stands, or retold without quotation marks. */
export type Planted = { kind: string; codes: Kind['codes']; was: string; is: string; sound: Story; wrong: Story };

/** One error of each kind in each statement that has room for it: the same story, the same errors. */
export function plantErrors(file: string): Planted[] {
  const story = storyIn(file);
  if (story === null) return [];
  const inStatements = story.statements.flatMap((statement) => {
    const ground = groundOf(statement, story);
    return kinds.flatMap(({ kind, into, codes, plant }): Planted[] => {
      const was = into === 'quoted' ? statement.text : retold(statement.text);
      const is = was === null || ground === null ? null : plant({ ...ground, text: was });
      if (was === null || is === null || is === was) return [];
      const [sound, wrong] = [was, is].map((text) => storyIn(withText(file, statement, text)));
      return sound && wrong ? [{ kind, codes, was, is, sound: alone(sound, statement), wrong: alone(wrong, statement) }] : [];
    });
  });
  return [...inStatements, ...otherOutlets(file, story), ...officesOfAnother(file, story), ...timelinesOutOfOrder(file, story)];
}

/** The headline of one outlet, given to each of the others that the story cites. */
function otherOutlets(file: string, story: Story): Planted[] {
  const { title } = story.front;
  const publishers = [...new Set(story.footnotes.map(({ publisher }) => bare(publisher)))];
  const named = publishers.find((publisher) => title.includes(publisher));
  if (named === undefined) return [];
  return publishers
    .filter((publisher) => publisher !== named)
    .flatMap((publisher): Planted[] => {
      const is = title.replace(named, publisher);
      const wrong = storyIn(file.replace(JSON.stringify(title), JSON.stringify(is)));
      return wrong ? [{ ...headlineKind, was: title, is, sound: story, wrong }] : [];
    });
}

function groundOf({ footnotes, part }: Statement, story: Story): Omit<Ground, 'text'> | null {
  const [note] = footnotes;
  const other = story.footnotes.find(({ publisher }) => publisher !== note?.publisher);
  if (!note || !other) return null;
  const own = footnotes.map(({ passage }) => passage).join(' ');
  const listed = story.front.articles.filter(({ url }) => footnotes.some((cited) => cited.url === url)).map(({ title }) => title);
  const known = [own, ...listed].join(' ');
  const otherNames = story.footnotes
    .flatMap(({ passage }) => namesIn(passage))
    .filter(({ text, initial }) => !initial && text.includes(' ') && text.split(' ').every((word) => !known.includes(word)))
    .map(({ text }) => text);
  return { publisher: bare(note.publisher), otherPublisher: bare(other.publisher), otherNames, part };
}

/** “The North Post” is “the North Post” inside a sentence. */
const bare = (publisher: string): string => publisher.replace(/^The /u, '');
