/** “Cases decline”, “a decline in sales”: only who declines something, or to do it, denies it. */
export const isAFall =
  /^declin\p{L}*(?:\s(?:\d|(?:by|in|since|across|among|amid|from|sharply|slightly|steadily|further|again|last|this|over|during|after|for|on|and|as|while)\b)|\P{L}*$|[,;:.!?()])/iu;

/** “A no-go zone”. */
export const isHyphened = /^\p{L}+-/u;

/** “No. 3”. */
export const isNumberNo = /^no\.\s?\d/iu;

/** “No rule … until”: that it was so in the end, a retelling may say. */
export const inTheEnd = /\b(?:until|unless)\b/iu;

/** “Ruled out”, up to its “out”. */
export const isRuled = /\brul(?:e[sd]?|ing) (?:\p{L}+ )?$/iu;

/** Words that, as a subject, deny what it does. */
export const deniesItsVerb = /^(?:no|none|neither|nobody|no-one)$/u;
/** “Has no seats”: nobody does anything by them. */
export const beforeAnObject = /^(?:of|in|with|has|have|had|having)$/u;

/** “Not the only”, “not always” deny nothing that a retelling must deny. */
export const deniesHalf = /^(?:not|never|no)\s(?:the only|always|long|far|much|all|every)/iu;

/** “Power failure”, “a lack of”: these fail nobody. */
export const ofSomething = /^(?:failure|refusal|lack)\b(?! to\b)/iu;

/** “Declined to comment”, “asked not to be named”: said of whoever was asked, not of what happened. */
export const saidOfASource = /^(?:comment\p{L}*|elaborat\p{L}+|named|identified|quoted|respond\p{L}*|reply)$/u;

export const hasContraryPrefix = /^(?:un(?!i[tfoqv]|der|til|less)|non)\p{L}{4}/u;
export const itsPrefix = /^(?:un|non-?)/u;

/** How a word ends that says what was done: “harmed”, “shown”. */
export const participle = /(?:ed|en|t|n|d|own)$/u;

/** The prefixes of words that are their contraries by them. */
export const contraryPrefix =
  /^(?:un(?=vaccinat|lawful|constitution|safe|hurt|harm|armed|employ|willing|able|likely|true|fair|paid|official|popular|happy|certain|successful|expected|identified|authori[sz]ed|qualified|insured|documented|confirmed|changed|affected)|in(?=accurate|correct|complete|sufficient|adequate|eligible|capable|valid|appropriate|consistent|dependent|effective|direct|formal|experienc)|im(?=possible|proper|mature|probable)|il(?=legal|legitimate)|ir(?=regular|relevant|responsible)|non-?(?=negotiab|binding|partisan|violent|union|profit))/u;

/** Words before another that grant half of it. */
export const granted = /^(?:far|hardly|less|partly|half|never)$/u;

/** “Is no longer set”. */
export const isOver = /\bno longer\b|\bnot any(?:more| longer)\b/iu;

/** The word that “still” or “continues to” is said of. */
export const still = /(?<=\b(?:still|remains?|continues? to|continued to)\s)\p{L}+/giu;

/** What ends, does not go on. */
export const ending = /^(?:ceas|end|stop|scrap|cancel)/u;

/** Up to a word in “-ing” that is an adjective: “to grieving families”. */
export const beforeAnAdjective = /\b(?:to|on|among|between|the|an?|its|their)\s$/iu;

/** Up to a word that opens a sentence, and a “not” that opens one without a verb of its own: “Not when so much is broken.” */
export const opensASentence = /(?:^|[.!?:]\s?|[“"])\s*$/u;
export const notUnder =
  /^not\s(?:when|if|with|while|as long|because|after|before|until|now|today|here|in|on|at|under|by|for)\b/iu;

/** “It would not hurt to try”: what follows is not denied. */
export const doesNoHarm = /^(?:hurts?|harm|mind)$/u;

/** “She doubted it would turn into one”: what somebody doubts is denied as what nobody expects. */
export const doubts = /^doubt(?:s|ed|ing)?$/u;
