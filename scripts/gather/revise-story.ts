import newsroom from '../../newsroom.config.ts';
import type { Article } from '../articles/article.ts';
import { checkStory } from '../checks/check-story.ts';
import { inWords } from '../checks/words.ts';
import { writeAddition } from '../drafts/write-addition.ts';
import type { Event } from '../events/event.ts';
import type { Unchanged } from '../report.ts';
import { blockHash } from '../stories/block-hash.ts';
import { listed, paragraph } from '../stories/to-story.ts';
import { notebook } from '../stories/notebook.ts';
import { parseStory } from '../stories/parse-story.ts';
import type { Block, Story } from '../stories/story.ts';
import { reviseFrontMatter } from '../stories/revise-front-matter.ts';
import { writeBody } from '../stories/write-story.ts';
import { countWords } from '../text/words.ts';
import { notYetTold } from './not-yet-told.ts';
import type { Published } from './read-newsroom.ts';

/** The file of a story with what was added, or why it stays as it is. */
export type Revision =
  { outcome: 'revised'; text: string; notes: string[] } | { outcome: 'unchanged'; reason: Unchanged; findings: string[] };

/**
 * A published story and what other articles now say of its event: what is new is added in a paragraph of its own and said
 * in a revision. Nothing that stands is touched, whoever wrote it; no new statement, no revision.
 */
export function reviseStory({ story, text }: Pick<Published, 'story' | 'text'>, event: Event, now: string): Revision {
  const fresh = event.articles.filter((article) => !story.front.articles.some((known) => known.url === article.url));
  if (fresh.length === 0) return unchanged('nothing-new');
  if (story.front.withdrawn || story.front.hold || story.front.mergedInto) return unchanged('kept-as-it-is');
  const claims = writeAddition(
    fresh.filter((article) => !isEcho(article, story)),
    saidIn(story),
    roomIn(story),
    notYetTold,
  );
  if (claims.length === 0) return unchanged('no-new-statement');
  const revised = add(story, text, { fresh, claims, now });
  const read = parseStory(revised);
  if (!read.ok) return unchanged('addition-cannot-be-read-back');
  const findings = checkStory(read.value).map(inWords);
  return findings.length > 0
    ? unchanged('addition-not-supported', findings)
    : { outcome: 'revised', text: revised, notes: noteOf(fresh, claims) };
}

/** All that a reader of a story knows: what it says, and the passages behind it. */
export const saidIn = ({ front, statements, footnotes }: Story): string[] => [
  front.title,
  ...statements.map((statement) => statement.text),
  ...footnotes.map((note) => note.passage),
];

const unchanged = (reason: Unchanged, findings: string[] = []): Revision => ({ outcome: 'unchanged', reason, findings });

/** A copy of, or a report about, what a voice of this story has already said. */
function isEcho(article: Article, story: Story): boolean {
  return article.voice !== article.publisher && story.front.articles.some((known) => known.voice === article.voice);
}

/** Words a story may still grow by. */
export function roomIn(story: Story): number {
  const words = story.statements
    .filter((statement) => statement.part !== 'timeline')
    .reduce((sum, statement) => sum + countWords(statement.text), 0);
  return newsroom.digest.most - words;
}

type Claims = ReturnType<typeof writeAddition>;

type Addition = { fresh: Article[]; claims: Claims; now: string };

function add(story: Story, text: string, { fresh, claims, now }: Addition): string {
  const notes = notebook(fresh, story.footnotes);
  const block = paragraph(claims, notes);
  const front = {
    ...story.front,
    updated: now,
    articles: [...story.front.articles, ...listed(fresh, notes)],
    revisions: [
      ...story.front.revisions,
      { at: now, kind: 'update' as const, writer: 'digest' as const, note: noteOf(fresh, claims).join(' ') },
    ],
    written: [...story.front.written, blockHash(block.markdown)],
  };
  return reviseFrontMatter(text, front) + writeBody({ blocks: afterBody(story.blocks, block), footnotes: notes.footnotes });
}

/** Before the first heading: differences, next steps and the timeline stay where readers look for them. */
export function afterBody(blocks: readonly Block[], ...added: Block[]): Block[] {
  const heading = blocks.findIndex((other) => other.kind === 'heading');
  return blocks.toSpliced(heading < 0 ? blocks.length : heading, 0, ...added);
}

function noteOf(fresh: Article[], claims: Claims): string[] {
  const cited = new Set(claims.flatMap((claim) => claim.passages.map((passage) => passage.url)));
  const names = [...new Set(fresh.filter((article) => cited.has(article.url)).map((article) => article.name))];
  return [`Added what ${new Intl.ListFormat(newsroom.locale).format(names)} ${names.length === 1 ? 'reports' : 'report'}.`];
}
