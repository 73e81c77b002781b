/** Verbs by which somebody says, thinks or makes known something, in all forms; none that acts on a person (“charged”, “blamed on”). */
export const speechVerb =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|add(?:s|ed)|stat(?:e|es|ed)|announc(?:e|es|ed)|warn(?:s|ed)?|insist(?:s|ed)?|claim(?:s|ed)?|argu(?:e|es|ed)|explain(?:s|ed)?|w(?:rite|rites|rote)|report(?:s|ed)?|not(?:es|ed)|maintain(?:s|ed)?|contend(?:s|ed)?|assert(?:s|ed)?|testif(?:y|ies|ied)|conclud(?:e|es|ed)|believ(?:e|es|ed)|recall(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?|den(?:y|ies|ied)|admit(?:s|ted)?|acknowledg(?:e|es|ed)|confirm(?:s|ed)?|predict(?:s|ed)?|estimat(?:e|es|ed)|suggest(?:s|ed)?|blam(?:e|es|ed)|accus(?:e|es|ed)|describ(?:e|es|ed)|call(?:s|ed)|complain(?:s|ed)?|declar(?:e|es|ed)|disclos(?:e|es|ed)|reveal(?:s|ed)?|reckon(?:s|ed)?|think(?:s)?|thought|swear(?:s)?|swore|stress(?:es|ed)?|emphasi[sz](?:es|ed)|criticis(?:es|ed)|prais(?:es|ed)|urg(?:es|ed)|propos(?:es|ed)|recommend(?:s|ed)?|vow(?:s|ed)?|promis(?:es|ed)|objected|counter(?:s|ed)|judg(?:es|ed)|found|fear(?:s|ed)?|want(?:s|ed)?|hop(?:es|ed)|expect(?:s|ed)?|consider(?:s|ed)?|plead(?:s|ed)|remarked|observed|quipped|spoke|speaks|ask(?:s|ed)|calculat(?:e|es|ed))$/u;

/** Nouns that make what follows or precedes somebody's word: “in the view of”, “by the mayor's account”. */
export const speechNoun =
  /^(?:view|opinion|account|telling|words|word|reckoning|estimate|estimation|version|argument|claim|eyes|assessment|judgment|judgement|report|count|figures|statement|verdict)$/u;

/** Who speaks without being anybody: no passage need have them. */
export const nobody =
  /^(?:former|latter|both|neither|he|she|they|it|who|which|that|one|we|i|officials?|authorities|people|sources?|reports?|many|some|others|man|woman|spokes\p{L}+|agency|leader|chief|head|company|firm|group|organi[sz]ation|body|paper|newspaper|study|statement|document|documents|letter|filing|survey|poll|data|figures|records|article|account|version|what|there|this|everyone|everybody|nobody|experts?|scientists?|researchers?|aides?|camp|team|lawyers?|witness(?:es)?|analysts?|critics|supporters|colleagues|published|released|reporters?|journalists?|observers|staff|members?|association|union|institute|department|ministry|office|bureau|\p{L}+ly)$/u;

/** Verbs of which whoever stands beside them speaks, and nobody else. */
export const speaksOut =
  /^(?:said|says|say|told|tells|tell|added|adds|wrote|writes|announced|announces|argued|argues|warned|warns|insisted|insists|claimed|claims|believed|believes|thought|acknowledged|stated|explained|testified|contended|predicted|conceded|recalled|complained|remarked|noted|concluded|vowed|pledged|promised|denied|denies|hoped|hopes|replied|replies)$/u;

/** Words between who speaks and the verb, and titles before a name. */
export const beforeASpeaker =
  /^(?:has|have|had|also|later|then|himself|herself|once|earlier|mr|mrs|ms|dr|rep|sen|gov|judge|justice|president|senator|chief|police)$/u;

/** After these stands who speaks. */
export const handsOver = /\b(?:according to|in the (?:opinion|view|words|telling|judge?ment|account) of)\s/giu;
