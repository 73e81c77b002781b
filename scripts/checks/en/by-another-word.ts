import type { NameSource } from '../names/name-source.ts';

/** Names that a text may have by a word that is none: who tweets does it on Twitter. */
const byAnotherWord: Readonly<Record<string, RegExp>> = {
  Twitter: /\b(?:re)?tweet/iu,
  Pentagon: /\bdefen[cs]e (?:department|secretary|chief|official)|\bdepartment of defen[cs]e/iu,
  'White House': /\b(?:president|presidential|presidency|administration|press secretary)\b/iu,
  'Downing Street': /\bprime minister\b/iu,
  'Capitol Hill': /\b(?:congress|senate|lawmakers)\b/iu,
  Prevention: /\bcdc\b/iu,
  Westminster: /\b(?:mps?|parliament|parliamentary)\b/iu,
  Washington: /\bfederal (?:government|officials?|authorit|agenc)/iu,
  'House of Commons': /\b(?:the commons|mps?)\b/iu,
  'House of Lords': /\bthe lords\b/iu,
  Congress:
    /\b(?:capitol hill|senate and house|house and senate|(?:us|u\.s\.|american|federal) lawmakers|(?:former |state )?(?:representative|congress(?:man|woman|men)|rep|senator|sen)\b(?= \p{Lu}))/iu,
  Parliament: /\b(?:mps?|members? of parliament|house of commons|the commons|lawmakers)\b/iu,
  Commons: /\bmps?\b/iu,
  Senate: /\bsenators?\b/iu,
  Moscow: /\b(?:putin|russian (?:government|officials|authorities))\b/iu,
  Kremlin: /\b(?:putin|russian (?:government|president))\b/iu,
  'Scotland Yard': /\b(?:metropolitan police|the met)\b/iu,
};

export const isByAnotherWord = (words: string[], { words: known }: NameSource) =>
  byAnotherWord[words.join(' ')]?.test(known.join(' ')) ?? false;
