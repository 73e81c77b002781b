import { shortHash } from '../text/short-hash.ts';

/** Eight hexadecimal digits for a block as it stands in the file; line ends and trailing blanks do not count. */
export function blockHash(markdown: string): string {
  const text = markdown
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
  return shortHash(text);
}
