import { turnsMeaning } from './may-be-cut.ts';

/** What somebody is quoted with, and who that is, in the article's own words. */
export type Speech = { words: string; speaker: string };

const marked = /^["“]([^"“”]{20,})["”],? (.+)\.$/u;
const speaker =
  /^(?:the )?(?:[\p{Ll}-]+ ){0,3}\p{Lu}[\p{L}.’'-]*(?: (?:of |de |van |von |al-|bin )?\p{Lu}[\p{L}.’'-]*){0,3}(?:, (?:the |a |an )?[\p{L}’' -]{3,60})?$/u;
const more = /\b(?:who|which|that|when|while|after|before|as|told|saying|said|adding|on|and|but|by|was|is|were|during)\b/u;

/**
 * Reads “Q,” said X. and “Q,” X said. where X is a name with at most an office; null for anything richer, which is then
 * quoted as it stands.
 */
export function speechOf(text: string): Speech | null {
  const [, words = '', rest = ''] = marked.exec(text) ?? [];
  const who =
    /^(?:said|says) (.+)$/u.exec(rest)?.[1] ??
    /^(.+?) (?:said|says|told [\p{L}’]+(?: [\p{L}’]+){0,3}(?: [\d,]+)?)(?: in (?:a|the|his|her) (?:statement|interview|speech)| on \p{L}+day)?$/u.exec(
      rest,
    )?.[1];
  if (who === undefined || !speaker.test(who) || more.test(who) || /^(?:He|She|They|It|We|I)\b/u.test(who)) return null;
  if (turnsMeaning(rest.replace(who, ''))) return null;
  return { words: words.replace(/,$/u, ''), speaker: who };
}
