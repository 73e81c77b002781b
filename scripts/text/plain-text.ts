import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Ends of lines in all their disguises: what stands on both sides must not grow together. */
const DISGUISED_BREAKS = /[\v\f\u0085\u2028\u2029]/g;

/**
 * What no honest text needs: other control characters; marks that turn the direction of writing; characters without width
 * (but U+200C and U+200D, which Persian, Hindi and emoji need); soft hyphens; tag characters and supplementary variation
 * selectors (both carry hidden messages to language models); non-characters.
 */
const HOSTILE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff\u{e0000}-\u{e0fff}]/gu;

/** The same text without characters that hide, reorder or break; lone surrogates become U+FFFD. Line ends and tabs stay. */
export function stripHostile(text: string): string {
  return text.toWellFormed().replace(DISGUISED_BREAKS, '\n').replace(HOSTILE, '');
}

/** Elements whose text readers never see. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'noembed', 'noframes', 'svg']);

/** Elements within a line: words on both sides may belong together (`<b>W</b>ord`); every other tag parts words. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * What a reader sees of a piece of HTML, as one line of plain text: tags out, entities decoded, white space collapsed,
 * hostile characters stripped. Linear in the length of the text, however broken it is: it reads tokens and builds no tree.
 */
export function plainText(html: string): string {
  const seen = new SeenText(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, seen);
  tokenizer.write(html);
  tokenizer.end();
  return collapse(stripHostile(seen.text));
}

/** One line: runs of white space as one space, none at the ends. */
export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

const ignore = (): void => {};

/** Gathers text while the tokenizer walks over `html`. */
class SeenText implements TokenizerCallbacks {
  text = '';
  private readonly html: string;
  private hiddenBy = '';
  private opened = '';

  constructor(html: string) {
    this.html = html;
  }

  ontext(start: number, end: number): void {
    if (this.hiddenBy === '') this.text += this.html.slice(start, end);
  }

  ontextentity(codepoint: number): void {
    if (this.hiddenBy === '') this.text += String.fromCodePoint(codepoint);
  }

  oncdata(start: number, end: number, offset: number): void {
    this.ontext(start, end - offset);
  }

  onopentagname(start: number, end: number): void {
    this.opened = this.tag(start, end);
    if (this.hiddenBy === '' && UNSEEN.has(this.opened)) this.hiddenBy = this.opened;
  }

  onselfclosingtag(): void {
    if (this.hiddenBy === this.opened) this.hiddenBy = '';
  }

  onclosetag(start: number, end: number): void {
    if (this.tag(start, end) === this.hiddenBy) this.hiddenBy = '';
  }

  private tag(start: number, end: number): string {
    const name = this.html.slice(start, end).toLowerCase();
    if (this.hiddenBy === '' && !INLINE.has(name)) this.text += ' ';
    return name;
  }

  onopentagend = ignore;
  oncomment = ignore;
  ondeclaration = ignore;
  onprocessinginstruction = ignore;
  onattribdata = ignore;
  onattribentity = ignore;
  onattribend = ignore;
  onattribname = ignore;
  onend = ignore;
}
