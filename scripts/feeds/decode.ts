import { detect } from 'chardet';

/**
 * The text of a feed's bytes. Declarations are often wrong, so what the bytes themselves show comes first: byte order mark,
 * the pattern of a 16-bit encoding, UTF-8 where every byte fits; then what the HTTP header says, then the XML prolog, then what
 * the letters look like, and windows-1252, which reads anything. Never throws.
 */
export function decode(bytes: Uint8Array, contentType: string): string {
  const shown = byMark(bytes) ?? byPattern(bytes);
  if (shown) return readAs(shown, bytes) ?? '';
  const declared = [headerCharset(contentType), prologCharset(bytes)];
  const mostly = declared.every(isWestern) && !isSevenBit(bytes) ? mostlyUtf8(bytes) : null;
  if (mostly !== null) return mostly;
  const guesses = isSevenBit(bytes) ? declared : ['utf-8', ...declared.map(eightBit)];
  for (const charset of guesses) {
    const text = charset === null ? null : readAs(charset, bytes, charset === 'utf-8');
    if (text !== null) return text;
  }
  return readAs(byLetters(bytes), bytes) ?? readAs('windows-1252', bytes) ?? '';
}

/** Claims that are made by default, and so say little. */
const isWestern = (charset: string | null): boolean =>
  charset === null || /^(?:utf-?8|us-ascii|ascii|iso-8859-1|latin-?1|windows-1252)$/i.test(charset);

/** UTF-8 with a byte gone wrong here and there: its letters of several bytes occur by chance in no other charset. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = readAs('utf-8', bytes) ?? '';
  const broken = text.split('\ufffd').length - 1;
  const letters = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return letters >= broken ? text : null;
}

/** Bytes that are no UTF-8 are not what a declaration of UTF-8 or ASCII says. */
const eightBit = (charset: string | null): string | null =>
  charset !== null && /^(?:utf-?8|us-ascii|ascii)$/i.test(charset) ? null : charset;

/** Latin alphabets are windows-1252: to tell them apart by frequency misleads more often than not. */
function byLetters(bytes: Uint8Array): string {
  const guess = detect(bytes.subarray(0, 65_536)) ?? 'windows-1252';
  return /^(?:iso-8859-[129]|windows-125[0-4]|utf-|ascii)/i.test(guess) ? 'windows-1252' : guess;
}

function byMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return null;
}

/** What feeds begin with: `<`, `{`. */
const OPENING = new Set<number | undefined>([0x3c, 0x7b]);

/** `<?` or `{"` in two bytes a character, without a mark. */
function byPattern([a, b, c, d]: Uint8Array): string | null {
  if (a === 0 && OPENING.has(b) && c === 0 && d !== 0) return 'utf-16be';
  if (OPENING.has(a) && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  return null;
}

/** Escape sequences: ISO-2022-JP and its kin use bytes that are valid UTF-8 too. */
const isSevenBit = (bytes: Uint8Array): boolean => bytes.includes(0x1b);

const headerCharset = (contentType: string): string | null => /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1] ?? null;

function prologCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/i.exec(start)?.[1] ?? null;
}

/** Null where the charset is unknown, or where `fatal` and a byte does not fit. */
function readAs(charset: string, bytes: Uint8Array, fatal = false): string | null {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}
