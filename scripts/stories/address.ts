import slugify from '@sindresorhus/slugify';
import { shortHash } from '../text/short-hash.ts';

/** Characters of a slug: long enough to be told apart, short enough to be read out. */
const longest = 64;

/** Path of a story below `content/`: `stories/2026/03/14/<slug>.md`. The day is that of first publication in the paper's time zone, for ever. */
export function storyPath(title: string, published: string, timeZone: string, isTaken: (path: string) => boolean): string {
  const folder = `stories/${dayIn(timeZone, published).replaceAll('-', '/')}`;
  const slug = slugOf(title);
  let path = `${folder}/${slug}.md`;
  for (let attempt = 1; isTaken(path); attempt++) path = `${folder}/${slug}-${shortHash(`${title} ${published} ${attempt}`)}.md`;
  return path;
}

/** `yyyy-mm-dd` of a moment in a time zone. */
export function dayIn(timeZone: string, moment: string): string {
  return formatIn(timeZone).format(new Date(moment));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes a hundred times as long as using it. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, format);
  return format;
}

/** slugify gives '' for scripts it cannot write in Latin letters: a hash stands in. */
function slugOf(title: string): string {
  const slug = slugify(title, { decamelize: false });
  const cut = slug.length <= longest ? slug : slug.slice(0, longest + 1).replace(/-[^-]*$/, '');
  return cut === '' ? shortHash(title) : cut;
}
