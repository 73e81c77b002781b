import { namesIn } from '../../text/names.ts';

const opening = new RegExp(
  `^["“‘'(]?(?:${[
    "(?:it|he|she|that|there|here|what)[’']s|(?:they|we|you)[’']re|I[’']m",
    'he|she|it|they|we|i|this|these|that|those|his|her|hers|its|their|our|my|such|here|both|neither|another|other|others|some|one|none',
    'the (?:first|last|other|remaining|latter) (?:two|three|four|five)|oh|well|ok|okay|yes|no doubt|sure|look|make that|and|but|or|so|yet|nor|however|meanwhile|also|still|instead|then|thus|therefore|hence|nevertheless|nonetheless|moreover',
    'furthermore|besides|otherwise|similarly|likewise|indeed|earlier|later|afterwards|after that|(?:\\p{L}+ )?(?:minutes|hours|days|weeks|months|years|moments|seconds) (?:later|afterwards|earlier|before)|the (?:next|following|same|previous) (?:day|night|morning|week|month|year)|at one point|at this|before that|by then|elsewhere',
    'since then|until then|by that time|at the time|at that point|there|from there|so far|again|too|now|once|separately|additionally|in addition|in contrast|by contrast|on the other hand|as a result|for example|for instance|in turn',
    'in particular|of (?:these|those|them)|as such|to (?:that|this) end|to do so|(?:with|despite|because of|in|on|for|after|under|from) (?:this|that|these|those)|in doing so|each|in response|in other words|even so|that said|at the same time|asked|speaking|according to (?:him|her|them|it)|not all|all of',
    'most of|many of|among (?:them|those)|the (?:same|(?:first|second|third|last|largest|latest) of (?:them|these|those)|move|moves|latter|former|pair|duo|trio|two|three|other|others|rest|incident|decision',
    'announcement|statement|remarks?|comments?|news|findings?|figures?|measures?|step|result|results|couple|man|woman|suspect|victims?)',
  ].join('|')})(?![\\p{L}’'-])`,
  'iu',
);

const spoken = /["“][^"“”]*["”]/gu;
const person = /\b(?:he|she|him|his|her|hers)\b/iu;
const anyone = /\b(?:they|them) (?:said|say|told|added|also|were|are|had|have)\b/iu;
/** “About the beds it is to decide”: the subject is a pronoun, and nothing before it can be what it means. */
const lateSubject =
  /^(?!.{0,60}\b(?:said|says|that|because|when|as|if|after|before|while|until|since|and|where|which|what|how|believes?|hopes?|thinks?)\b.{0,40}\b(?:it|they)\b)[^,;]{0,40}\b(?:it|they) (?:is|are|was|were|will|has|have|had)\b/iu;
/** “The driver then lands”: after what? */
const afterSomething =
  /^(?!.*\b(?:when|after|before|first|once|if|since|as|and|but|until|by|while)\b.*\bthen\b)[^,;]*\bthen \p{Ll}{3,}(?:s|ed|d)\b/u;
const elsewhere =
  /\b(?:also|too|as well|in turn|the latter|the former|aforementioned|the other|said earlier|that day|that time|quoted (?:him|her|them))\b|\b(?:he|she|it|they) (?:said|says|added|told \p{L}+)[.”"]*$/iu;

/**
 * Whether a sentence leans on one that is not there: it begins with a pronoun or a linking word, says “he” before it has
 * named anyone, or adds to something (“also”). What stands in quotation marks may say “I” and “we”.
 */
export function leansOn(text: string): boolean {
  const ours = text.replace(spoken, (quoted) => ' '.repeat(quoted.length));
  const opens = /^["“]/u.test(text) ? speechOpens(text) : opening.test(text);
  return (
    opens ||
    pronounBeforeName(ours) ||
    lateSubject.test(ours) ||
    afterSomething.test(ours) ||
    elsewhere.test(ours) ||
    pointing.test(ours) ||
    anyone.test(ours) ||
    speaksOfItself(text)
  );
}

/** A reporter’s “I” and “my”, outside quotation marks. */
export const speaksOfItself = (text: string): boolean =>
  /(?<![\p{L}’'-])(?:[Ww]e|[Oo]ur|us|I|me|[Mm]y)(?![\p{L}-])/u.test(text.replace(spoken, ' '));

/** Direct speech may say what it likes, but for a linking word or a pronoun that points at the question. */
const speechOpens = (text: string) =>
  /^["“](?:and|but|so|it(?:[’']s)?|that(?:[’']s)?|this|these|those|he|she|they|yes|no)\b/iu.test(text);

/** “This decision”, which a reader has not met; “this week” everybody has. */
const pointing =
  /(?<!\p{L})(?:this|these|those|such) (?!year|month|week|weekend|morning|afternoon|evening|summer|autumn|spring|winter|season|time|day|century|decade|country|as|who|in|of|at|on|with|is|was|are|were)\p{Ll}{3,}/u;

function pronounBeforeName(ours: string): boolean {
  const pronoun = person.exec(ours);
  if (pronoun === null) return false;
  // “Eventually, he …”: a capital makes no name of the first word; and nobody is called BBC.
  const before = ours.slice(0, pronoun.index).replace(/^\p{Lu}\p{Ll}+,/u, '');
  return namesIn(before).every(({ text }) => /^(?:The )?[\p{Lu}.&]+$/u.test(text)) && !/\b(?:a|an|the) \p{Ll}+/u.test(before);
}
