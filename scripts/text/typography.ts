/** How a mark is set is no part of what was said: each of these is folded to the one a keyboard has. */
const foldings: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, ''],
  [/\s+/gu, ' '],
  [/[‘’‚‛′`´]/gu, "'"],
  [/[“”„‟″«»]|''/gu, '"'],
  [/…/gu, '...'],
  [/\.(?: \.){2,}/gu, '...'],
  [/ ?[-‐‑‒–—―−][ ‐‑‒–—―−-]*/gu, '-'],
];

/**
 * Text as it is compared with other text: straight quotation marks, plain hyphens for all dashes (with no space around
 * them), three full stops for an ellipsis, single spaces, NFC. Letters and their case stay.
 */
export function foldTypography(text: string): string {
  const folded = foldings.reduce((rest, [mark, plain]) => rest.replace(mark, plain), text.normalize('NFC'));
  return folded.normalize('NFC').trim();
}
