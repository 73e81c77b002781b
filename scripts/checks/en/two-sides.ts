/** Words that tell a denial in another way: “ruled out” of “there will be no”, “unready” of “not ready”. */
export const isADenial =
  /^(?:rul(?:e|es|ed|ing)[ _-]out|reject\p{L}*|refus\p{L}*|declin\p{L}*|den(?:y|ies|ied)|un\p{L}{4,}|impossible|in(?:capable|eligible|sufficient|adequate|complete|correct)|without|unlikely|improbable)$/u;

/** Votes against, votes for or to do something, and words of a text by which somebody opposes something all the same. */
export const votes = {
  against: /\bvot\p{L}* (?:\p{L}+ ){0,2}(?:against|down)\b/iu,
  on: /\bvot\p{L}* (?:\p{L}+ly )?(?:to|for|in favou?r)\b/iu,
  opposes:
    /\b(?:against|down|no|not|oppos\p{L}+|reject\p{L}*|block\p{L}*|override|overturn|repeal|kill|strip|remove|defund|end|stop|strike|ban|oust|scrap|dissent\p{L}*|object\p{L}*|minority)\b|n['’]t\b/iu,
};
