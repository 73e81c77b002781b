import type { StoryFront } from '../../content/schema.ts';
import { checkStory } from '../checks/check-story.ts';
import { inWords } from '../checks/words.ts';
import type { Unchanged } from '../report.ts';
import { failed, ok, type Result } from '../result.ts';
import { blockHash } from '../stories/block-hash.ts';
import { mergedInto } from '../stories/merged-into.ts';
import { parseStory } from '../stories/parse-story.ts';
import { reviseFrontMatter } from '../stories/revise-front-matter.ts';
import type { Block, Footnote, Story } from '../stories/story.ts';
import { writeBody } from '../stories/write-story.ts';
import { newSentences } from './new-sentences.ts';
import type { Published } from './read-newsroom.ts';
import { afterBody, roomIn } from './revise-story.ts';

/** The two files of a story told twice: the older with what the younger adds, and the younger leading there. */
export type Merger = { older: Published; younger: string };

/** Why two stories stay two. */
export type Stay = { reason: Unchanged; findings: string[] };

/**
 * Makes one of two stories that tell one event. The older gains the younger's articles, what its sentences say that is not told
 * yet, and every block a person wrote there, as it stands; a revision says so. The younger keeps its words and points to it.
 * @returns why they stay two: one is held or taken back, or with a person's block the page would not pass its checks.
 */
export function mergeStories(older: Published, younger: Published, now: string): Result<Merger, Stay> {
  if ([older, younger].some(({ story: { front } }) => front.hold ?? front.withdrawn)) return stay('kept-as-it-is');
  const leading = mergedInto(younger.text, older.story.front.event);
  if (!parseStory(leading).ok) return stay('merger-cannot-be-read-back');
  const own = personsBlocks(older.story, younger.story);
  const sentences = newSentences(older.story, younger.story, roomIn(older.story));
  if (isWithin(younger.story, older.story) && own.length === 0) return ok({ older, younger: leading });
  // What was wrong with the older page before is no reason to keep two.
  const before = new Set(findingsOf(older.story));
  let findings: string[] = [];
  // What does not fit beside the older story's words (a budget, a swap) is left out, the least telling first; a person's block never is.
  for (let kept = sentences.length; kept >= 0; kept -= 1) {
    const text = joined(older, younger.story, { sentences: sentences.slice(0, kept), own, now });
    const story = parseStory(text);
    if (!story.ok) return stay('merger-cannot-be-read-back');
    findings = findingsOf(story.value).filter((finding) => !before.has(finding));
    if (findings.length === 0) return ok({ older: { ...older, text, story: story.value }, younger: leading });
  }
  return stay('merger-not-supported', findings);
}

const stay = (reason: Unchanged, findings: string[] = []) => failed<Stay>({ reason, findings });

const findingsOf = (story: Story) => checkStory(story).map(inWords);

type Addition = { sentences: string[]; own: Block[]; now: string };

function joined(older: Published, younger: Story, { sentences, own, now }: Addition): string {
  const notes = [...older.story.footnotes];
  const moved = (markdown: string) => withMarks(markdown, younger.footnotes, notes);
  const added = sentences.length > 0 ? [paragraphOf(moved(sentences.join(' ')))] : [];
  const blocks = [...added, ...own.map((block) => ({ ...block, markdown: moved(block.markdown) }))];
  const { front } = older.story;
  const known = new Set(front.articles.map(({ url }) => url));
  const later: StoryFront = {
    ...front,
    updated: now,
    articles: [...front.articles, ...younger.front.articles.filter(({ url }) => !known.has(url))],
    revisions: [...front.revisions, { at: now, kind: 'update', writer: 'digest', note: noteOf(younger) }],
    written: [...front.written, ...added.map((block) => blockHash(block.markdown))],
  };
  return reviseFrontMatter(older.text, later) + writeBody({ blocks: afterBody(older.story.blocks, ...blocks), footnotes: notes });
}

const paragraphOf = (markdown: string): Block => ({ kind: 'paragraph', markdown, line: 0 });

/** Told to readers: an address that leads elsewhere is no secret. */
const noteOf = ({ front }: Story): string => `Joined with “${front.title}”, which told the same event.`;

/** Blocks of the younger that no run wrote and that the older has not got: after a run that was killed half way it may have. */
function personsBlocks(older: Story, younger: Story): Block[] {
  const written = new Set(younger.front.written);
  const there = new Set(older.blocks.map(({ markdown }) => withoutMarks(markdown)));
  return younger.blocks.filter(({ markdown }) => !written.has(blockHash(markdown)) && !there.has(withoutMarks(markdown)));
}

const withoutMarks = (markdown: string) => markdown.replace(MARK, '');
const MARK = /(?<!\\)\[\^([^\]\s]+)\]/g;

/** All its articles are on the older's list already: merged before, or told from the same reports. */
const isWithin = (younger: Story, older: Story) =>
  younger.front.articles.every(({ url }) => older.front.articles.some((known) => known.url === url));

/** Markdown of one story with the marks of the other: a passage that is there keeps its mark, another gets the next number. */
function withMarks(markdown: string, from: readonly Footnote[], to: Footnote[]): string {
  return markdown.replace(MARK, (mark, name: string) => {
    const note = from.find((each) => each.mark === name);
    if (!note) return mark;
    const known = to.find(({ url, passage }) => url === note.url && passage === note.passage);
    const next = String(1 + Math.max(0, ...to.map((each) => Number(each.mark) || 0)));
    if (!known) to.push({ ...note, mark: next });
    return `[^${known?.mark ?? next}]`;
  });
}
