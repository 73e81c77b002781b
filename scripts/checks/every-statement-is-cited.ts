import type { Check } from './check.ts';

/** Every statement ends at a mark. Where the mark has lost its footnote, that is the finding instead. */
export const everyStatementIsCited: Check = ({ statements }) =>
  statements
    .filter(({ text, footnotes, missing }) => footnotes.length + missing.length === 0 && /[\p{L}\p{N}]/u.test(text))
    .map(({ text, line }) => ({ code: 'not-cited', line, text }));
