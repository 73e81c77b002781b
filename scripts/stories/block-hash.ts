import { createHash } from 'node:crypto';

/** Eight hexadecimal digits for a block as it stands in the file; line ends and trailing blanks do not count. */
export function blockHash(markdown: string): string {
  const text = markdown
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
