/** Where something stands in time beside something else. */
export type Beside = 'before' | 'during' | 'after';

/** Words that put what stands before them beside what follows, in time; longer ones first. */
export const besideInTime: readonly { beside: Beside; words: RegExp }[] = [
  {
    beside: 'before',
    words:
      /\b(?:(?:the )?(?:day|night|week|month|year|hours?|days|weeks|months|years) before|before|ahead of|prior to|leading up to|(?:in|during) the run-up to|on the eve of|eve of|in advance of)\b(?! (?:the )?(?:\p{L}+ )?(?:courts?|judges?|magistrates?|jury|tribunal)\b)/giu,
  },
  {
    beside: 'during',
    words: /\b(?:(?<!run-up )during|in the midst of|in the middle of|in the course of|throughout|while|pending)\b/giu,
  },
  {
    beside: 'after',
    words:
      /\b(?:(?:the )?(?:day|night|week|month|year|hours?|days|weeks|months|years) after|(?<!(?:named|called|looks?|looked|looking|modelled|takes?|took) )after|following|in the wake of|in the aftermath of)\b/giu,
  },
];

/** Words that open a clause of what came first or later, and those by which another order is told beside it. */
export const clauseWords = {
  order:
    /\b(?:(?<after>(?<!\b(?:named|called|looks?|looked|looking|modelled|takes?|took) )after|(?<!\b(?:at|only|than|for|not|all) )(?<!^)once|following|in the wake of|in the aftermath of|on the heels of)|before|ahead of|prior to|in advance of|in the run-up to|on the eve of)\b(?! (?:the )?(?:\p{L}+ )?(?:courts?|judges?|magistrates?|jury|tribunal)\b)/giu,
  otherOrder: /\b(?:before|prior|earlier|ahead|later|until|then|already|since|subsequent\p{L}*|afterwards?)\b/iu,
  elsewhere: /\b(?:earlier|later|until|then|since|subsequent\p{L}*|afterwards?|never|only|first)\b/iu,
};

/** Adverbs that say when or in which order a deed was done. */
export const order =
  /^(?:previously|already|now|again|earlier|later|then|first|finally|still|since|eventually|initially|once|recently|currently|soon|yet|afterwards?|beforehand|meanwhile|subsequently|originally|formerly|briefly|twice)$/u;
