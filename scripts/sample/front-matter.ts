import { parse } from 'yaml';

const fences = /^---\n(?<front>.*?)\n---\n(?<body>.*)$/su;

/** Cuts one of our own files into its front matter, parsed but not yet trusted, and its paragraphs. Throws where there are no fences. */
export function frontMatter(text: string, path: string): { front: unknown; paragraphs: string[] } {
  const groups = fences.exec(text)?.groups;
  if (!groups) throw new Error(`${path}: no front matter. Expected it between two lines of “---” at the top of the file.`);
  const paragraphs = (groups['body'] ?? '').split(/\n{2,}/u).map((paragraph) => paragraph.trim());
  return { front: parse(groups['front'] ?? ''), paragraphs: paragraphs.filter(Boolean) };
}
