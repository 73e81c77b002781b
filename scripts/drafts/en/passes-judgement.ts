/** What nobody can report, only hold. Each where it is the outlet's own word. */
const judging = [
  /\b(?:is|are|was|were|am|be|been) (?:\p{Ll}+ly )?(?:right|wrong|foolish|wise|crazy|naive|brave|mad|correct) (?:to|not to|in \p{L}+ing|when|about|that)\b/u,
  /\b(?:deserves?|ought) (?:to\b|(?:better|credit|praise|scorn|blame|our)\b)/u,
  /\b(?:it is|it[’']s|now is the|high) time (?:to|for|that)\b|\bmust not be allowed\b|\bneeds? to do (?:the )?right\b/iu,
  /^(?:["“‘'(]?)(?:Sadly|Unfortunately|Fortunately|Thankfully|Hopefully|Clearly|Obviously|Of course|Frankly|Surely|Make no mistake|Let[’']s|Enough)\b/u,
  /\b(?:shameful|disgraceful|despicable|laughable|ludicrous|absurd|idiotic|appalling|deplorable|outrageous|a disgrace|an outrage|nonsense|hypocrisy|a welcome (?:shift|step|move|change)|welcome news|to (?:his|her|their|its) (?:great )?(?:credit|shame))\b/iu,
  /^(?!.*\b(?:how|when|where|why|what|which|in case)\b.*\bshould\b)(?:.*\s)?(?:must|should(?! (?:be (?:ready|able|complete|open)|happen|last|arrive|take|the|have been)))\b/iu,
];

/** Words that say whose view it is, or that it is a rule, a plan or a question rather than a view. */
const attributed =
  /\b(?:sa(?:id|ys?|ying)|told|tells?|accord(?:ing|ance)|announc\w+|argu\w+|call(?:ed|s|ing)?|warn\w*|urg\w+|recommend\w*|ask\w*|insist\w*|demand\w*|believ\w+|think\w*|thought|claim\w*|critic\w*|describ\w+|wrote|writes|tweet\w*|whether|rul(?:e|es|ed|ing)|laws?|order\w*|requir\w*|advis\w+|agree\w*|propos\w+|decid\w+|decision|vot(?:e|ed|es)|plan\w*|court|judge|report|stat(?:ed|es|ement)|add(?:ed|s)|suggest\w*|consider\w*|debat\w+|hop(?:es?|ed|ing)|want\w*|expect\w*|polic\w+|guid\w+|condition\w*|who must|must be (?:\p{Ll}+ed)|feel\w*|felt|accus\w+|insist\w*|conclud\w+|find\w*|found|show\w*|saw|sees?)\b/u;

/**
 * Whether a sentence holds an opinion that is nobody's but its outlet's: “The mayor is right to close the bridge”. What stands in quotation
 * marks is somebody's and does not count; nor does what the sentence says is somebody's view, a rule or a plan.
 */
export function passesJudgement(text: string): boolean {
  const own = text.replace(/["“][^"“”]*["”]/gu, ' ');
  return !attributed.test(own) && judging.some((pattern) => pattern.test(own));
}
