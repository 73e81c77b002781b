import { isDeepStrictEqual } from 'node:util';
import type { CitedArticle } from '../../content/schema.ts';
import type { Footnote, Story } from '../stories/story.ts';
import type { FileFinding } from './file-finding.ts';
import { type File, placed } from './judge-story.ts';

/** A story that is being checked, as it stands and as its file gives it. */
type Here = { file: File; story: Story };

/**
 * What a person has to approve in a story that is new or changed: the checks judge words against passages, so a passage, or what
 * the file says of an article (whose voice it is, when it was read), is itself beyond them.
 * @param before the same story at the revision `rev`; null where it has none.
 */
export function changesOf(before: Story | null, here: Here, rev: string): FileFinding[] {
  if (before === null) return [newStory(here, rev)];
  return [
    ...articlesChanged(before, here, rev),
    ...fieldsChanged(before, here, rev),
    ...passagesChanged(before, here, rev),
    ...silentlyChanged(before, here, rev),
    ...revisionsLost(before, here, rev),
  ];
}

function newStory({ file, story: { front, footnotes, blocks } }: Here, rev: string): FileFinding {
  const by = front.writer.kind === 'model' ? `the model ${front.writer.model}` : 'the digest writer';
  const counts = `${blocks.length} blocks, ${footnotes.length} passages of ${front.articles.length} articles`;
  const what = `This story is not in ${rev}. It says that ${by} wrote it; only the newsroom's own run can know. Hold its ${counts} against the articles: npm run check -- --online content/${file.path}`;
  return { path: file.path, line: 1, column: 1, code: 'story-added', what, kind: 'to-approve' };
}

function passagesChanged(before: Story, { file, story }: Here, rev: string): FileFinding[] {
  const known = (note: Footnote) => before.footnotes.some(({ url, passage }) => url === note.url && passage === note.passage);
  return story.footnotes
    .filter((note) => !known(note))
    .map((note) => ({
      path: file.path,
      line: note.line,
      column: 1,
      code: 'passage-changed',
      what: `${rev} has no such passage of ${note.url}: “${note.passage}”. ${thenOf(note, before)} Find it in the article before you approve it.`,
      kind: 'to-approve',
    }));
}

function thenOf({ mark, url }: Footnote, { footnotes }: Story): string {
  const then = footnotes.find((note) => note.mark === mark);
  if (then === undefined) return `Footnote ${mark} is new.`;
  return `Footnote ${mark} was “${then.passage}”${then.url === url ? '' : `, of ${then.url}`}.`;
}

/** What a person must be asked about where it changes, and why. */
const articleFields: ReadonlyMap<keyof CitedArticle, string> = new Map([
  ['source', 'the publisher whose words these are'],
  ['voice', 'whose report it is: with it more voices are counted, or fewer'],
  ['title', 'the headline, which statements may rest on'],
  ['published', 'the day that “today” and “on Tuesday” are reckoned from'],
  ['retrieved', 'when it was read'],
  ['words', 'its length, of which the quoting budget is a share'],
  ['sha256', 'the proof of what was read'],
  ['quote', 'how much its source lets us quote'],
]);

function articlesChanged(before: Story, { file, story }: Here, rev: string): FileFinding[] {
  const at = placed(file);
  const approve = (field: readonly PropertyKey[], code: string, what: string): FileFinding => ({
    ...at(field, code, what),
    kind: 'to-approve',
  });
  return story.front.articles.flatMap((article, index) => {
    const then = before.front.articles.find(({ url }) => url === article.url);
    if (!then)
      return [
        approve(
          ['articles', index],
          'article-added',
          `${rev} does not list ${article.url}, the voice of “${article.voice}” here.`,
        ),
      ];
    return [...articleFields]
      .filter(([field]) => article[field] !== then[field])
      .map(([field, meaning]) =>
        approve(
          ['articles', index, field],
          'article-changed',
          `\`${field}\` of ${article.url} is ${said(article[field])} and in ${rev} ${said(then[field])}: ${meaning}. Only a new reading of the article can change it.`,
        ),
      );
  });
}

const said = (value: unknown): string => (value === undefined ? 'not there' : `“${String(value)}”`);

const fields = new Map<'event' | 'published' | 'writer' | 'sample', string>([
  ['event', 'by which the newsroom knows the story again'],
  ['published', 'when it was first published, for ever'],
  ['writer', 'who wrote it'],
  ['sample', 'whether it is invented'],
]);

function fieldsChanged(before: Story, { file, story }: Here, rev: string): FileFinding[] {
  const at = placed(file);
  const other = [...fields]
    .filter(([field]) => !isDeepStrictEqual(story.front[field], before.front[field]))
    .map(([field, meaning]) => at([field], 'field-changed', `\`${field}\` says ${meaning}, and is not what ${rev} has.`));
  const hashes = story.front.written.filter((hash) => !before.front.written.includes(hash));
  const written = `\`written\` has ${hashes.join(', ')}, which ${rev} has not: each says that the newsroom wrote a block. A block of a person needs none.`;
  return [...other, ...(hashes.length > 0 ? [at(['written'], 'field-changed', written)] : [])].map((finding) => ({
    ...finding,
    kind: 'to-approve',
  }));
}

/** Nothing is corrected silently: other words, and no revision that says so. */
function silentlyChanged(before: Story, { file, story }: Here, rev: string): FileFinding[] {
  if (isDeepStrictEqual(wordsOf(before), wordsOf(story)) || story.front.revisions.length > before.front.revisions.length)
    return [];
  const what = `The words are not those of ${rev}, and \`revisions\` has no new entry: add one that says to readers what changed (at, kind, writer: person, note), or approve that they are not told.`;
  return [{ ...placed(file)(['revisions'], 'revision-missing', what), kind: 'to-approve' }];
}

/** What readers were told of a change stays told. */
function revisionsLost(before: Story, { file, story }: Here, rev: string): FileFinding[] {
  const lost = before.front.revisions.filter((then) => !story.front.revisions.some((now) => isDeepStrictEqual(now, then)));
  if (lost.length === 0) return [];
  const notes = lost.map(({ at, kind, note }) => `the ${kind} of ${at}, “${note}”`).join('; ');
  const what = `\`revisions\` no longer says what ${rev} tells readers: ${notes}. Put it back, and add a revision where it was wrong.`;
  return [{ ...placed(file)(['revisions'], 'field-changed', what), kind: 'to-approve' }];
}

const wordsOf = ({ front, statements }: Story): string[] => [front.title, front.summary, ...statements.map(({ text }) => text)];
