const ordinal = '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:nd|rd|th))';
const superlative =
  '(?:most|least|worst|best|(?!(?:arr|inter|prot|requ|harv|cont|conqu|for|mod|hon|dig|inv|man|qu|l|w|b|r|n|t|gu|inf|pri|chest|al|unr|sugg|det|att|cont|midw|southw|northw)est)\\p{L}{2,}est)';

const notFirst = new RegExp(
  `\\b${ordinal}[\\s-]${superlative}\\b|\\b(?:one|two|three|some|several|many) of (?:(?:the|its|their|his|her) )?(?:\\p{L}+['’]s )?(?:\\p{L}+ )?(?:${superlative}|first|few|handful)\\b|\\bamong (?:the|its|his|her|their|our|(?:[\\p{L}.-]+ ){0,3}[\\p{L}-]+['’]s) (?:[\\p{L}’'-]+ ){0,4}?(?:${superlative}|first|few)\\b|\\bnear-record\\b|\\b(?:just|only) (?:one|two|three|a single)\\b.{0,60}\\b(?:\\p{L}{2,}er|more)\\b|\\b${superlative}\\b[^,.;]{0,40}\\b(?:bar one|but one|after|behind)\\b|\\b(?:ranks?|ranked|came|comes|finished) (?:second|third|fourth|fifth)\\b|\\b${ordinal} (?:time|occasion|instance)\\b|\\b(?:only|just) one\\b[^.;]{0,60}\\b(?:before|until now|previously|earlier)\\b|\\b\\p{L}{2,}er\\b[^,.;]{0,40}\\b(?:only|just) (?:once|twice)\\b|\\b(?:only|just) (?:once|twice) (?:before|in)\\b|\\b(?:top|leading) (?:two|three|four|five|ten|\\d+)\\b|\\b(?:\\p{L}{2,}er|more) than (?:all|any|every)\\b[^,.;]{0,30}\\b(?:but|bar|except|save) \\p{L}+|\\bbefore\\b[^.;]{0,30}\\b(?:only|just) one\\b`,
  'iu',
);
const eachNotFirst = new RegExp(notFirst, 'giu');
const first = new RegExp(
  `\\b(?:no|none|nobody|never)\\b.{0,60}\\b(?:\\p{L}{2,}er\\b|more |so |as )|\\bfirst time\\b(?! since)|\\bthe first (?!half|quarter|lady|minister|name|aid|degree|class|floor|place|round|choice|leg|day|week|month|year|two|three|few|since|time|\\d)\\p{L}+|\\b(?:no|none) other\\b|\\bnever before\\b|(?<!${ordinal}[\\s-]|of the |of its |among the |among its )\\b${superlative}\\b(?<!\\bat (?:least|most|best|worst))(?! of\\b(?! all))|\\b(?:longer|larger|bigger|higher|faster|older|more) than any\\b|\\b(?:ranks?|ranked|came|comes|finished) first\\b`,
  'iu',
);

/** One of these every ranking has: the patterns take a hundred times as long to find none. */
const mayRank =
  /est\b|\b(?:most|least|worst|first|few|handful|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th)|only|just|near-record|top|leading|ranks?|ranked|no|none|nobody|never|than (?:any|all|every))\b/iu;

/** “No more than 198” ranks nothing; “Mr.” ends no sentence. */
const boundsANumber =
  /\bno (?:more|fewer|less|later|earlier|longer|older|younger|higher|lower) than (?=[\d$£€]|an?\b|one|two|three|four|five|six|seven|eight|nine|ten|half)/giu;
const titleStop = /\b(Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|St|U\.S)\./gu;

/** Whether a text puts something first of all or behind others; null where it ranks nothing, or does both. */
export function rankOf(text: string): { first: boolean; word: string } | null {
  if (!mayRank.test(text)) return null;
  const plain = text.replace(boundsANumber, ' ').replace(titleStop, '$1');
  const [behind, before] = [notFirst.exec(plain)?.[0], first.exec(plain.replace(eachNotFirst, ' '))?.[0]];
  if ((behind === undefined) === (before === undefined)) return null;
  return { first: behind === undefined, word: behind ?? before ?? '' };
}

/** A wide scope, what carries it in a passage, and the narrower ones that it may have been made of. */
export const scopes: readonly { wide: RegExp; carried: RegExp; narrow: RegExp }[] = [
  {
    wide: /\b(?:is|was|are|were|be|become|becomes|became|has|have|had|brought|brings|made|makes|won|wins|will) (?:the|its|his|her|their) first (?!half|quarter|lady|minister|name|aid|day|week|month|year|two|three|few|time|[^.;,]{0,40}\b(?:in|since|for|after|this|during|under|between)\b)(?=\p{L})/iu,
    carried:
      /\b(?:first ever|first-ever|ever|never|historic\p{L}*|first(?!\b[^.;]{0,40}\b(?:in (?:\p{L}+ ){0,3}(?:days|weeks|months|years|decades)|since)\b))\b/iu,
    narrow: /\bfirst\b[^.;]{0,40}\b(?:in (?:[\p{L}\d]+ ){0,3}(?:days|weeks|months|years|decades)|since)\b/iu,
  },
  {
    wide: /\b(?:(?<!\b(?:hard|if|than|as) )ever(?! since| more)|in history|of all time|on record|never before|never|(?:no|none|nobody)\b[^.;,]{0,80}\bbefore(?=[.,;]|$))\b/iu,
    carried:
      /\b(?:ever|history|historic\p{L}*|all time|all-time|never|record\p{L}*|unprecedented|fail\p{L}*|first|no \p{L}+ (?:has|had|have)|not|no|none|only|without)\b/iu,
    narrow:
      /\b(?:since|in (?:more than |nearly |over |almost |about )?(?:\d+|\p{L}+|a) (?:years|decades|months|weeks|century|decade|year)|this (?:year|season|month|century|decade|week)|for (?:\d+|\p{L}+) years|still|active|so far)\b/iu,
  },
  {
    wide: /\b(?:in|of) the world\b|\bworld['’]s\b|\bworldwide\b|\bon (?:the planet|earth)\b|\bglobally\b/iu,
    carried: /\b(?:world\p{L}*|global\p{L}*|planet|earth|international\p{L}*|any country|everywhere)\b/iu,
    narrow:
      /\b(?:countr(?:y|ies)|nation\p{L}*|europe\p{L}*|asia\p{L}*|africa\p{L}*|america\p{L}*|region\p{L}*|county|state|city|province|continent\p{L}*|league|district|island)\b/iu,
  },
];

/** Words that leave no exception, those of a passage that carry them, and those that leave some. */
export const universal = {
  word: /(?<!\b(?:not|in|at|of|after|above|nearly|almost|virtually|for|first of|once and for) )\b(?:all(?! (?:over|but|right|told|in all|together|time))|every(?! (?:day|week|month|year|two|three|other|now))|always|entire|entirely|unanimously|unanimous|everyone|everybody|none of)\b/iu,
  carried:
    /\b(?:all|every\p{L}*|each|always|entire\p{L}*|whole|total\p{L}*|complete\p{L}*|full\p{L}*|unanim\p{L}+|any\p{L}*|none|no|nobody|never|throughout|without exception|100|universal\p{L}*|across|nationwide)\b/iu,
  partial:
    /\b(?:most|many|some|several|majority|often|usually|half|part of|partly|few|mainly|mostly|largely|generally|not all|a number of|certain|two thirds|three quarters)\b/iu,
};

/** Extremes of one kind, and what in a passage carries them; “first” carries neither. */
export const kinds: readonly { told: RegExp; carried: RegExp }[] = [
  {
    told: /(?:\b(?:the|its|his|her|their)|['’]s) (?:only|sole|lone)\b/iu,
    carried:
      /\b(?:only|sole|single|just|lone|alone|one|unique|exclusiv\p{L}+|nobody|no one|none|never|no|not|merely|mere|few|all but)\b/iu,
  },
  {
    told: /\b(?:worst|best|largest|biggest|gravest|greatest)\b/iu,
    carried:
      /\b(?:most|least|record|unprecedented|never|no|none|(?!first|latest|earliest|interest|arrest|protest|request)\p{L}{3,}est|worst|best|major|top|peak|main|chief)\b/iu,
  },
];

const ranking = `last|leading|top|main|chief|favou?rite|foremost|principal|key|first|only|${superlative}`;
/** One of several, as a passage puts it: “one of the last rhinos”, “among its leading critics”. */
export const oneOfSeveral = new RegExp(
  `\\b(?:one|two|three|some|several|many|few) of (?:(?:the|its|their|his|her|my|our) )?(?:[\\p{L}’'-]+ ){0,3}?(?:${ranking})s?\\b|\\bamong (?:the|its|his|her|their|my|our) (?:[\\p{L}’'-]+ ){0,3}?(?:${ranking})s?\\b`,
  'iu',
);
/** How a sentence keeps to one of several, and how it tells of one alone. */
export const several = new RegExp(
  `\\b(?:one|two|three|some|several|many|few|most|number) of\\b|\\bamong(?:st)?\\b|\\b(?:an?|some|few|several|other|another|counts?|ranks?) (?:[\\p{L}’'-]+ )?(?:${ranking})s?\\b`,
  'iu',
);
export const oneAlone = new RegExp(
  `\\b(?:the|its|his|her|their) (?:[\\p{L}’'-]+ ){0,2}?(?:last|leading|top|main|chief|foremost|principal|only|sole|(?!most|least|worst|best)${superlative})\\b(?! (?:few|two|three|weeks?|months?|years?|days?|night|time|minute|lap|\\d))|\\bfavou?rite of all\\b|\\b(?:no|none|nobody)\\b[^.;]{0,40}\\b\\p{L}{2,}er\\b`,
  'iu',
);

/** “Its first warning”, and what of a passage tells that there was none before. */
export const firstOfAll = {
  told: /\b(?:the|its|his|her|their|an?) first (?!half|quarter|lady|minister|name|aid|degree|class|floor|place|round|choice|leg|day|week|month|year|two|three|few|time|person|responder|instance|hand|sight|\d)\p{L}+/iu,
  carried:
    /\b(?:first|firsts|1st|debut\p{L}*|maiden|initial\p{L}*|origin\p{L}*|inaugur\p{L}*|earli\p{L}+|open(?:s|ed|ing|er)?|second|previous\p{L}*|never|ever|histor\p{L}+|unprecedented|beg[aiu]n\p{L}*|start\p{L}*|found\p{L}*|birth|born|pioneer\p{L}*|until|before|no|none|not|without|only|sole|oldest|eldest|(?:phase|stage|part|chapter|volume|book|act|season|series|episode|day|week|round|game|heat|race|leg|step|level|number) (?:one|1|i))\b/iu,
};
