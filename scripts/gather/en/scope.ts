const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u');

/** Words that say how often, how far or until when something holds; whoever strikes one out says more than is said. `keeps`: words that say it too. */
export const scopes: readonly { words: RegExp; keeps: RegExp }[] = [
  {
    words: whole('generally|usually|normally|typically|commonly|ordinarily'),
    keeps: whole(
      'general(?:ly)?|usual(?:ly)?|normal(?:ly)?|typical(?:ly)?|common(?:ly)?|ordinar(?:y|ily)|tend(?:s|ed)?|rule|often|mostly?|largely|many|mainly',
    ),
  },
  {
    words: whole('often|frequently|sometimes|occasionally|seldom|rarely'),
    keeps: whole(
      'often|frequent(?:ly)?|sometimes|occasional(?:ly)?|seldom|rare(?:ly)?|times|usually|many|some|occasions?|repeated(?:ly)?',
    ),
  },
  {
    words: whole('mostly|mainly|largely|primarily|chiefly|predominantly|principally'),
    keeps: whole(
      'mostly?|mainly?|large(?:ly)?|primar(?:y|ily)|chief(?:ly)?|predominant(?:ly)?|principal(?:ly)?|majority|more|part(?:ly|ially)?|bulk',
    ),
  },
  {
    words: whole('partly|partially'),
    keeps: whole('part(?:ly|ial|ially)?|half|some|somewhat|extent|mostly|largely|among'),
  },
  {
    words: whole('nearly|almost|virtually|practically'),
    keeps: whole('nearly|almost|virtual(?:ly)?|practical(?:ly)?|close|about|around|some|near|but|more|less|over|under'),
  },
  {
    words: whole('initially|originally'),
    keeps: whole(
      'initial(?:ly)?|original(?:ly)?|first|before|earlier|until|previous(?:ly)?|then|later|now|beg[au]n|start(?:ed)?',
    ),
  },
  {
    words: whole('temporarily|provisionally|conditionally|tentatively'),
    keeps: whole('temporar(?:y|ily)|provisional(?:ly)?|condition\\p{L}*|tentative(?:ly)?|interim|until|while|for|if|pending'),
  },
];

/** Nouns that are nothing without what stands behind them: “the successor” of whom? */
export const relational =
  /^(?:successor|predecessor|replacement|heir|sister|brother|son|daughter|wife|husband|widow|widower|mother|father|cousin|nephew|niece|aide|adviser|advisor|ally|rival|opponent|member|head|leader|founder|co-founder|owner|author|supporter|critic|victim|chairman|chairwoman|chair|president|director|spokesman|spokeswoman|subsidiary|capital)s?$/u;

/** Verbs that punish, charge or blame, whose ground stands behind them after one of these words. Written out, since “fin” also begins “finish”. */
const punishing = whole(
  '(?:jail|suspend|sack|indict|detain|condemn|resign)(?:s|ed|ing)?|(?:dismiss|punish|impeach)(?:es|ed|ing)?|expel(?:s|led|ling)?|disqualif(?:y|ies|ied|ying)|(?:fin|sentenc|criticis|criticiz|prais|blam|prosecut|censur|penalis|penaliz|investigat)(?:e[sd]?|ing)|sue[sd]?|suing|ban(?:s|ned|ning)?|bar(?:s|red|ring)?|fired',
);
export const grounded: readonly { verbs: RegExp; by: RegExp }[] = [
  { verbs: punishing, by: whole('for|over|because|due|amid|following') },
  { verbs: whole('arrest(?:s|ed|ing)?'), by: whole('for|over|because|due|amid|following|on') },
  { verbs: whole('charg(?:e[sd]?|ing)'), by: whole('for|over|because|due|amid|following|with|on') },
  { verbs: whole('accus(?:e[sd]?|ing)|convict(?:s|ed|ing)?'), by: whole('for|over|because|due|amid|following|of') },
];
/** “Was fired”: of these only who suffers it lost a post, and who does it may be shooting. */
export const onlySuffered = whole('fired');

/** What a term or a place is told by, and no ground: “jailed for life”, “fined on Monday”. */
export const noGround =
  /^(?:life|years?|months?|weeks?|days?|hours?|games?|race|races|matches|match|season|seasons|bail|behalf|twitter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|board|duty|leave)$/u;

/** Acts whose words hold where they do: “under the bill, owners would pay”. */
export const acts =
  /^(?:bill|law|act|plan|proposal|deal|agreement|order|measure|scheme|policy|pact|treaty|accord|draft|legislation|rules|amendment|terms|settlement|contract|budget)$/u;

/** Places of which a number says how far something holds: “in three states”. */
export const counted =
  /^(?:states|counties|cities|towns|countries|districts|provinces|regions|villages|schools|hospitals|constituencies|municipalities|boroughs|stations|nations)$/u;

/** Verbs that say something else without what stands behind their preposition: “restored the bill” of “restored the bill to its wider form”. */
export const frames: readonly { verbs: RegExp; by: RegExp }[] = [
  {
    verbs: whole(
      'restor\\p{L}*|limit\\p{L}*|restrict\\p{L}*|confin\\p{L}*|attribut\\p{L}*|subject\\p{L}*|reduc\\p{L}*|linked|linking|tied|tying',
    ),
    by: whole('to'),
  },
  {
    verbs: whole(
      'bar(?:s|red|ring)?|exempt\\p{L}*|prevent\\p{L}*|exclud\\p{L}*|discourag\\p{L}*|ban(?:s|ned|ning)?|prohibit\\p{L}*',
    ),
    by: whole('from'),
  },
  {
    verbs: whole(
      'depriv\\p{L}*|stripp?\\p{L}*|acquit\\p{L}*|clear(?:s|ed)|rid|reliev\\p{L}*|convict\\p{L}*|accus\\p{L}*|suspect(?:s|ed)',
    ),
    by: whole('of'),
  },
  { verbs: whole('charg\\p{L}*|compar\\p{L}*|replac\\p{L}*'), by: whole('with|to|by') },
];

/** “On the basis of race”, “on condition of anonymity”. */
export const bases = whole('basis|grounds|condition|account');

/** Words that put one before all others, of so many or since so long. */
export const extremes = whole(
  'first|last|only|most|least|best|worst|(?:high|low|long|short|old|young|larg|bigg|small|great|strong|weak|dead|fast|slow|rich|poor|hott|cold|wett|heavi|earli|lat|clos|tight|broad)est',
);
/** What an extreme is one of. */
export const spans = whole(
  'history|record|records|season|era|career|decade|century|presidency|war|championship|tournament|league',
);

/** Said of all or of none. */
export const universal = whole('no|all|every|each|any|neither|average|median');
/** Deeds by which things of a kind are shut out or fought. */
export const closing = whole(
  '(?:ban|bar)(?:s|ned|ning|red|ring)?|(?:prohibit|outlaw|forbid)(?:s|ed|ding|ing)?|forbade|forbidden|(?:oppos|outlaw|criminalis|criminaliz)(?:e[sd]?|ing)|abolish(?:es|ed|ing)?',
);

/** Turns by which a thing is not quite so, or not yet. */
export const notQuite =
  /\b(?<turn>yet to|far from|anything but|all but|about to|close to|short of|not (?:just|only|merely|simply) because of)\s(?:(?:be|being|an?|the|his|her|its|their)\s)*(?<what>\p{L}+)/giu;
/** Words that keep such a turn. */
export const keepsTurn = /\b(?:yet|far|anything|almost|nearly|about|close|short|near|not|just|merely|without|never|but)\b/iu;
/** “Does not police all violations”. */
export const notAll =
  /(?:\b(?:not|never|cannot)\b|n[’']t\b)[^,;.]{0,120}?\b(?<all>(?:all|every|each)\s(?:of\s)?(?:the\s)?(?<what>\p{L}+))/giu;

/** Verbs that deny the deed behind them: “failed to answer”, “has yet to answer”. */
export const deniesWhatFollows = whole(
  '(?:fail|refus|declin|neglect|avoid)(?:s|es|ed|ing)?|refuse|decline|unable|unwilling|yet|rarely|seldom',
);
/** Adverbs that say of the whole sentence when, or how sure it is, and of no deed how it was done. */
export const saysNotHow = whole(
  'reportedly|allegedly|apparently|actually|really|simply|merely|only|currently|presently|recently|previously|formerly|early|finally|ultimately|eventually|initially|subsequently|certainly|clearly|obviously|evidently|surely|possibly|probably|likely|unlikely|additionally|daily|weekly|monthly|yearly|july|family|reply|supply|apply|rely|fly|italy|ally|especially|namely',
);

/** Nouns that say how many or how much of something there is. */
export const amounts = whole(
  'number|numbers|share|percentage|proportion|majority|minority|rate|rates|level|levels|half|thirds?|quarters?|fifths?|tenths?|most|bulk|average|percent|cent|total|cost|price|value|volume|size',
);
/** Amounts that one thing has as well: “the cost of the new bridge”. */
export const ofOne = whole('total|cost|price|value|volume|size');
/** Deeds by which an amount grows or shrinks. */
export const moving = whole(
  'rose|risen|rises?|rising|fell|fallen|falls?|falling|grew|grown|grows?|growing|(?:drop|slump|surg|jump|climb|soar|plung|doubl|tripl|halv|quadrupl|increas|decreas|declin|tumbl|sank|shr[aiu]nk)(?:s|es|e|ed|d|ped|ping|ing)?',
);
/** Adjectives that tell no kind of things from another. */
export const noKind = whole('large|big|huge|great|old|new|sharp|steep|famous|popular|late|very|total|overall|whole|entire');

/** Claims of which the passage says, in their own clause or one that “which” opens, that they are not so. */
export const untrue =
  /\b(?<what>claims?|reports?|allegations?|rumou?rs?|suggestions?|accusations?|assertions?|theor(?:y|ies)|stor(?:y|ies))\b(?<rest>(?:[^.,;]|, (?:[^.,;]{1,80}, |[^.,;]{0,12}\bwhich )){0,160}?)\b(?<how>(?:is|are|was|were|be|been|proved|proven|as|called|found|turned out) (?:all |both |\p{L}+ly |to be )?(?:false|untrue|wrong|baseless|unfounded|groundless|incorrect|fabricated|debunked|disproved|refuted|retracted|a lie|lies|a hoax|nonsense))\b/giu;
export const keepsUntrue =
  /\b(?:fals\p{L}+|untrue|wrong\p{L}*|baseless|unfounded|groundless|incorrect\p{L}*|fabricat\p{L}+|debunk\p{L}*|disprov\p{L}+|refut\p{L}+|retract\p{L}*|lies?|hoax|nonsense|den(?:y|ies|ied)|reject\p{L}*|dismiss\p{L}*)\b/iu;

/** Turns that say when alone something is or was so. */
export const onlyThen =
  /\b(?<what>\p{L}{3,})(?:\s(?!only\b)[\p{L}’']+){0,5}\s(?<turn>only (?:after|if|when|because|until|once|with|for|in|by|on))\s(?<rest>[\p{L}]+(?:\s[\p{L}]+){0,3})/giu;
/** Turns that say that something is not wholly so. */
export const inPart =
  /\b(?<what>\p{L}{3,}(?:ed|s|en|e)?)\s(?<turn>in principle|in theory|on paper|in part|in name only|to a degree|to some extent|up to a point)\b(?<rest>)/giu;
/** Qualities that hold for those alone whom the words behind name. */
export const openTo =
  /\b(?<what>free|available|eligible|exempt|closed|mandatory|compulsory|optional)\s(?<turn>for|to)\s(?<rest>(?!\p{L}+ing\b)[\p{L}]+(?:\s[\p{L}]+){0,2})/giu;
/** What is said behind “for” of how long or why, and of nobody: “for now”, “for two days”, “for repairs”, “for the concert”. */
export const forHowLongOrWhy =
  /^(?:now|good|ever|once|long|years|months|weeks|days|hours|comment|sale|hire|rent|download|use|(?:(?:the|an?|this|that|its|his|her|their|one|two|three|four|five|six|several|many|most|another|at|least) )*(?:(?:\p{L}+ )?(?:second|minute|hour|day|night|week|weekend|month|year|season|winter|summer|spring|autumn|while|time|moment|rest|repair|renovation|maintenance|cleaning|work|upgrade|inspection|concert|show|match|game|race|festival|wedding|funeral|vote|election|hearing|trial|meeting|event|visit|holiday)s?))(?=$|\s(?:in|on|at|of|and|or|to|from|by|until|till|this|next|last|after|before|but|because|as|with|said|while|when|since|will|is|are)\b)/iu;
