import type { CitedArticle } from '../../content/schema.ts';
import type { Article } from '../articles/article.ts';
import { checkStory } from '../checks/check-story.ts';
import type { Claim } from '../drafts/draft.ts';
import { writeBackground } from '../drafts/write-background.ts';
import { blockHash } from '../stories/block-hash.ts';
import { headings } from '../stories/headings.ts';
import { notebook } from '../stories/notebook.ts';
import { parseStory } from '../stories/parse-story.ts';
import type { Block, Footnote, Story } from '../stories/story.ts';
import { paragraph } from '../stories/to-story.ts';
import { writeStory } from '../stories/write-story.ts';
import { sentencesOf } from '../text/sentences.ts';
import { notYetTold } from './not-yet-told.ts';
import { roomIn, saidIn } from './revise-story.ts';

/** So many of the earlier story's first passages are tried. */
const TRIED = 4;

/**
 * A new story, whoever wrote it, with what the story before it in its thread told, in one attributed quotation under a heading of its
 * own; as it was where the thread begins, where nothing of the earlier story would be new, or where the checks refuse it.
 */
export function withBackground(story: Story, before: Story | null): Story {
  if (before === null) return story;
  const lent = passagesOf(before).filter(({ cited }) => story.front.articles.every(({ url }) => url !== cited.url));
  const articles = lent.map(({ article }) => article);
  const year = story.front.published.slice(0, 4);
  for (const claim of writeBackground(articles, saidIn(story), year, roomFor(story), notYetTold)) {
    const of = lent.find(({ article }) => article.url === claim.passages[0]?.url);
    const page = of === undefined ? null : parseStory(written(story, claim, of));
    if (page?.ok && checkStory(page.value).length === 0) return page.value;
  }
  return story;
}

/** A digest has its limit; a model's story is as long as its evidence, and one sentence does not change that. */
const roomFor = (story: Story) => (story.front.writer.kind === 'digest' ? roomIn(story) : Number.POSITIVE_INFINITY);

type Lent = { cited: CitedArticle; article: Article };

/** The first passages the running text of a story rests on, one of each article, whose publisher lets more than a sentence be quoted. */
function passagesOf({ front, statements }: Story): Lent[] {
  const notes = statements.filter(({ part }) => part === 'body' || part === 'key-points').flatMap(({ footnotes }) => footnotes);
  const first = notes.filter(({ url }, at) => notes.findIndex((other) => other.url === url) === at).slice(0, TRIED);
  return first.flatMap((note) => {
    const cited = front.articles.find(({ url }) => url === note.url);
    return cited === undefined ? [] : { cited, article: asArticle(note, cited, front.lang) };
  });
}

/** What the file of a story still knows of an article. */
function asArticle({ publisher: name, passage }: Footnote, cited: CitedArticle, language: string): Article {
  const sentences = sentencesOf(passage).map((text) => ({ text, paragraph: 0 }));
  const { quote = 'full', ...rest } = cited;
  return { ...rest, name, publisher: cited.voice, kind: 'news', language, from: 'page', quote, section: null, sentences };
}

function written(story: Story, claim: Claim, { cited, article }: Lent): string {
  const notes = notebook([article], story.footnotes);
  const added = [block(`## ${headings.find(({ part }) => part === 'background')?.text}`), paragraph([claim], notes)];
  const front = {
    ...story.front,
    articles: [...story.front.articles, cited],
    written: [...story.front.written, ...added.map(({ markdown }) => blockHash(markdown))],
  };
  return writeStory({ front, blocks: beforeTimeline(story.blocks, added), footnotes: notes.footnotes });
}

const block = (markdown: string): Block => ({ kind: 'heading', markdown, line: 0 });

function beforeTimeline(blocks: readonly Block[], added: Block[]): Block[] {
  const timeline = `## ${headings.find(({ part }) => part === 'timeline')?.text}`;
  const at = blocks.findIndex(({ markdown }) => markdown === timeline);
  return blocks.toSpliced(at < 0 ? blocks.length : at, 0, ...added);
}
