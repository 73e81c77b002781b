import newsroom from '../../newsroom.config.ts';
import type { Page } from '../articles/page.ts';
import { failed, ok, type Result } from '../result.ts';
import { parseStory } from '../stories/parse-story.ts';
import type { Story } from '../stories/story.ts';
import { sentencesOf } from '../text/sentences.ts';
import { foldTypography } from '../text/typography.ts';
import type { Extract, Get } from '../world.ts';
import type { FileFinding } from './file-finding.ts';
import type { File } from './judge-story.ts';

/** One passage, held against its article as it is on the web now. */
export type PassageNow = {
  path: string;
  line: number;
  mark: string;
  url: string;
  /** `unread`: nobody could say, and `why` says what stood in the way. */
  outcome: 'found' | 'changed' | 'gone' | 'unread';
  why: string | null;
};

/** What reading again needs of the world: `getPage` obeys robots.txt and waits its turn at each host. */
export type Web = { getPage: Get; extract: Extract; say: (line: string) => void };

/** What came of an article: its text, folded for comparing, or why there is none. */
type Now = Result<string, { outcome: 'gone' | 'unread'; why: string }>;

/** The status codes that say for certain that there is nothing any more (RFC 9110 §15.5.5 and §15.5.11). */
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** Every passage of the stories against its article, each article read once. Stories of the sample edition have nothing to be read. */
export async function readAgain(files: File[], web: Web): Promise<PassageNow[]> {
  const stories = files.flatMap(storyIn).filter(({ story }) => story.front.sample !== true);
  const urls = [...new Set(stories.flatMap(({ story }) => story.footnotes.map(({ url }) => url)))];
  let done = 0;
  const read = await Promise.all(
    urls.map(async (url): Promise<[string, Now]> => {
      const now = await articleNow(url, web);
      web.say(`online: ${++done} of ${urls.length} · ${url}`);
      return [url, now];
    }),
  );
  const articles = new Map(read);
  return stories.flatMap(({ path, story }) =>
    story.footnotes.flatMap(({ line, mark, url, passage }) => {
      const now = articles.get(url);
      return now ? [{ path, line, mark, url, ...compare(passage, now) }] : [];
    }),
  );
}

function storyIn({ path, text }: File): { path: string; story: Story }[] {
  const story = parseStory(text);
  return path.startsWith('stories/') && story.ok ? [{ path, story: story.value }] : [];
}

async function articleNow(url: string, { getPage, extract }: Web): Promise<Now> {
  const reply = await getPage(url, { accept: 'text/html, application/xhtml+xml', maxBytes: newsroom.fetching.pageBytes });
  if (!reply.ok)
    return failed({ outcome: GONE.has(reply.reason.status ?? 0) ? 'gone' : 'unread', why: reply.reason.detail.slice(0, 300) });
  const page = await extract(reply.value.bytes, reply.value.headers, reply.value.url);
  if (!page.ok) return failed({ outcome: 'unread', why: page.reason });
  if (page.value.reserved) return failed({ outcome: 'unread', why: 'the page is reserved: machines may not read it' });
  if (page.value.paywalled) return failed({ outcome: 'unread', why: 'the page asks for payment' });
  return ok(textOf(page.value));
}

const textOf = ({ title, paragraphs }: Page): string => foldTypography([title, ...paragraphs].join(' '));

/** Sentence by sentence: an advertisement may stand between two of them now. */
function compare(passage: string, now: Now): Pick<PassageNow, 'outcome' | 'why'> {
  if (!now.ok) return now.reason;
  const missing = sentencesOf(passage).find((sentence) => !now.value.includes(foldTypography(sentence)));
  return missing === undefined ? { outcome: 'found', why: null } : { outcome: 'changed', why: missing };
}

/** What a person has to look at: every passage that is not found any more. */
export function inFindings(passages: PassageNow[]): FileFinding[] {
  return passages.flatMap(({ path, line, mark, url, outcome, why }) => {
    const what = words[outcome]?.(mark, url, why ?? '');
    return what === undefined ? [] : [{ path, line, column: 1, code: `online-${outcome}`, what, kind: 'to-approve' as const }];
  });
}

const words: Partial<Record<PassageNow['outcome'], (mark: string, url: string, why: string) => string>> = {
  changed: (mark, url, why) =>
    `Footnote ${mark}: ${url} does not say “${why}” now. If the article was corrected, say so in a revision of the story; if it never said so, take the statement out.`,
  gone: (mark, url, why) =>
    `Footnote ${mark}: ${url} is there no longer (${why}). The hash in \`articles\` is what is left of the proof: look whether the publisher took the article back.`,
  unread: (mark, url, why) => `Footnote ${mark}: ${url} could not be read now (${why}): nothing is known of its passage.`,
};
