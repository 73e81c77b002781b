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

/** Nouns for a person or a body of people, without a name: whoever is called so may speak, as “police”, “his mother”, “the hospital”. */
export const maySpeak =
  /^(?:(?!(?:number|order|member|matter|letter|paper|water|weather|winter|summer|quarter|center|power|offer|answer|chapter|corner|manner|murder|other|another|rather|later|latter|after|under|over|ever|never|together|tower|river|shoulder|finger|danger|hunger|anger|layer|fever|disaster|encounter|dinner|computer|register|transfer|error|terror|horror|mirror|color|behavior|factor|sector|floor|door|favor|labor|harbor|rumor|humor|flavor|honor|motor|tenor|list|twist|moment|event|extent|accent|incident|accident|content|current|percent|cent|talent|plant|amount|grant|restaurant|degree|fee|coffee|guarantee|committee)s?$)\p{L}{2,}(?:er|or|ist|ian|ant|ent|ee|man|men|woman|women|eur)s?|poets?|priests?|surgeons?|nuns?|monks?|architects?|colleagues?|landlords?|locals?|watchdogs?|opposition|part(?:y|ies)|commissions?|neighbou?rs?|friends?|nurses?|chefs?|models?|monarchs?|kings?|queens?|judges?|clerks?|guards?|police|government|army|navy|militia|military|troops|defen[cs]e|prosecution|court|jury|council|committee|parliament|congress|senate|cabinet|family|families|mother|father|brother|sister|son|daughter|wife|husband|widow|parents?|relatives?|cousin|uncle|aunt|nephew|niece|friends?|neighbou?rs?|partner|hospital|doctors?|nurses?|clinic|supermarket|shop|store|hotel|airline|railway|carrier|bank|school|college|university|embassy|church|museum|charity|factory|union|club|crews?|regulator|tribunal|judges?|mayor|sheriff|coach|boss|pilots?|monks?|bishops?|clerks?|generals?|colonels?|guards?|kings?|queens?|deput(?:y|ies)|aides?|secretar(?:y|ies)|chiefs?|envoys?|attorneys?|princes?|princess|pope|rebels?|hostages?|victims?|boy|girl|teens?|students?|chef|analyst|diplomats?)$/u;

/** Whoever speaks of himself and is not named: “the speaker”, “the author” of a text that says “I”. */
export const speaksAsI = /^(?:speaker|author|writer|narrator|interviewee)s?$/u;
/** A passage that is somebody’s speech from its first word. */
export const isSpeech = /^["“]/u;
export const firstPerson = /(?<![\p{L}’'])(?:I|we|my|our|me|us|I['’]\p{L}+|we['’]\p{L}+)(?![\p{L}])/iu;
