/** What stands in quotation marks: `text` is `slice(start, end)`, without the marks. An unclosed one ends with the text. */
export type Quotation = { text: string; start: number; end: number; unclosed: boolean };

const closers: Readonly<Record<string, string>> = { '“': '”', '„': '“', '"': '"', '«': '»', '‘': '’', "'": "'" };

/** Outermost quotations, in order: in curly, straight, low or angled double marks, or in single marks that are no apostrophes. */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!opensAt(text, at)) continue;
    const end = closeOf(text, at);
    if (end === null && isSingle(text[at])) continue;
    found.push({ text: text.slice(at + 1, end ?? text.length), start: at + 1, end: end ?? text.length, unclosed: end === null });
    at = end ?? text.length;
  }
  return found;
}

const isSingle = (mark: string | undefined) => mark === '‘' || mark === "'";

/** A straight mark after a digit is inches; a single mark opens only before a word and after none. */
function opensAt(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (!Object.hasOwn(closers, mark)) return false;
  const before = text[at - 1] ?? ' ';
  if (mark === '"') return !/\p{N}/u.test(before);
  if (!isSingle(mark)) return true;
  return /[\s([{—–/-]/u.test(before) && /[\p{L}\p{N}“"[…$£€]/u.test(text[at + 1] ?? ' ');
}

/** Where the quotation that opens at `at` is closed; null where it is not. */
function closeOf(text: string, at: number): number | null {
  const mark = text[at] ?? '';
  if (isSingle(mark)) return singleCloseOf(text, at, closers[mark] ?? mark);
  let depth = 0;
  for (let end = at + 1; end < text.length; end += 1) {
    if (text[end] === closers[mark]) depth -= 1;
    else if (text[end] === mark) depth += 1;
    if (depth < 0) return end;
  }
  return null;
}

/** The first mark that ends a word; after an s before a small letter (“players’ union”) a later one after a stop is believed first. */
function singleCloseOf(text: string, at: number, closer: string): number | null {
  const ends = [...text.slice(at + 1).matchAll(/(?<=[^\s])['’](?![\p{L}\p{N}])/gu)]
    .filter((match) => match[0] === closer)
    .map((match) => at + 1 + match.index);
  const first = ends[0] ?? null;
  if (first === null || !/s['’] \p{Ll}/u.test(text.slice(first - 1, first + 3))) return first;
  return ends.find((end) => /[,.?!…]/u.test(text[end - 1] ?? '') && !opensBetween(text, first, end)) ?? first;
}

function opensBetween(text: string, from: number, to: number): boolean {
  return /[\s(]['‘]\p{L}/u.test(text.slice(from + 1, to));
}
