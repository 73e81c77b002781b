import { remembered } from '../../text/remembered.ts';

/** How far a deed has come: it may be, somebody wants it, it is planned, it is coming (or settled), it is done. */
export const standing = { possible: 0, wanted: 1, planned: 2, coming: 3, done: 4 } as const;
export type Standing = (typeof standing)[keyof typeof standing];

/** Words that let what they govern come so far and no further. */
const governors: readonly [Standing, RegExp][] = [
  [
    standing.possible,
    /^(?:may|might|could|possibly|perhaps|maybe|consider\p{L}*|weigh\p{L}*|mull\p{L}*|contemplat\p{L}*|explor\p{L}*|stud(?:y|ies|ied|ying)|risk\p{L}*|fear\p{L}*|threat\p{L}*|warn\p{L}*|unlikely|reportedly|apparently|allegedly|alleg\p{L}*|claim(?:s|ed|ing)?|accus\p{L}*|suspect\p{L}*|suspicion|believ\p{L}*|belief|thought|felt|rumou?r\p{L}*|speculat\p{L}*|suppos\p{L}*)$/u,
  ],
  [
    standing.wanted,
    /^(?:want\p{L}*|hop(?:e|es|ed|ing)|seek\p{L}*|sought|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|demand\p{L}*|call(?:s|ed|ing)|propos\p{L}*|recommend\p{L}*|suggest\p{L}*|tr(?:y|ies|ied|ying)|attempt\p{L}*|bid|advis(?:e|es|ed)|appeal\p{L}*|wish\p{L}*|offer(?:s|ed|ing)?|request\p{L}*|push\p{L}*|campaign\p{L}*|plead\p{L}*|petition\p{L}*|encourag\p{L}*|lobb\p{L}+|should|ought|press(?:ed|ing)|efforts?|drive|fight|battle|struggle|desire|invite[sd]?)$/u,
  ],
  [
    standing.planned,
    /^(?:would|plan(?:s|ned|ning)?|intend\p{L}*|aim(?:s|ed|ing)?|expect\p{L}*|due|likely|probabl[ye]|schedul\p{L}*|set|about|pledg\p{L}*|promis\p{L}*|vow\p{L}*|prepar\p{L}*|forecast\p{L}*|predict\p{L}*|projected|anticipat\p{L}*|poised|ready|tipped|commit\p{L}*|bound|yet|hopeful|candidate|intent|intention|intentions|if)$/u,
  ],
  [
    standing.coming,
    /^(?:will|shall|'ll|won't|going|can|able|must|agree[sd]?|agreeing|agreement|decid\p{L}*|decision|resolv\p{L}*|vot(?:e|es|ed)|opt(?:s|ed)?|order(?:s|ed)?|instruct\p{L}*|require[sd]?|oblig\p{L}+|approv\p{L}+|compulsory|mandatory)$/u,
  ],
];

/** How far a word lets what it governs have come; null where it says nothing of that. */
export const standingUnder = remembered((word): Standing | null => governors.find(([, words]) => words.test(word))?.[0] ?? null);

/** Of what is coming, what time alone will bring: what was decided or ordered may well be told as done. */
export const isToCome = /^(?:will|shall|'ll|going)$/u;

/** Words beside a verb that leave open what it tells. */
export const leavesItOpen = (word: string): boolean => {
  const level = standingUnder(word);
  return (level !== null && level < standing.coming) || /^(?:claim\p{L}*|accord\p{L}*|if)$/u.test(word);
};

/** Words by which it is somebody's claim. */
export const makesAClaim =
  /^(?:claim\p{L}*|alleg\p{L}*|accus\p{L}*|suspect\p{L}*|suspicion|report(?:s|ed|edly)|sa(?:y|ys|id)|according|told|opinion|view|judge?ment|believ\p{L}*|thought|felt)$/u;

/** Adverbs that stand before a verb and leave it open. */
export const perhaps = /^(?:perhaps|maybe|possibly|probably|reportedly|allegedly)$/u;
