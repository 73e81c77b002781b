/** Words that stand for somebody who was named before. */
export const forAPerson = /^(?:he|she|him|his|her|hers)$/u;

/** Words that stand for something or somebody before, where a sentence begins with them and a verb or what is owned follows. */
export const forAnything = /^(?:they|their|theirs|its)$/u;

/** “It said”, “it dates”: something was named before; “it is”, “it takes”, “it emerged” need nothing. */
export const itDoes =
  /^it (?:(?:has|had|will) )?(?:also |now |then )?(?:said|says|told|added|adds|announced|denied|denies|confirmed|reported|dates?|dated|belongs?|belonged|opens?|opened|closed|sank|costs?|cost|runs|ran|won|lost|plans?|planned|employs?|employed|shows?|showed|contains?|features?|includes?|included|replaced|replaces|sold|bought|built|made|makes|beat|finished|founded|owns?|owned)\b/iu;

/** “Both also closed”: something was told before. Not “who also”, “also known as”, “not only … but also”. */
export const addsToSomething =
  /^(?:also\b|in addition\b|moreover\b|furthermore\b|however\b|nevertheless\b|nonetheless\b|instead\b|meanwhile\b|by contrast\b|on the other hand\b|therefore\b|the latter\b|but\b|(?:[\p{L}’'-]+ ){1,4}(?<!\b(?:who|which|that|but|and|is|are|was|were|am|only) )also (?!known\b|called\b|named\b))/iu;

/** Whom a pronoun may mean without a name: “the man”, “a woman of 60”, “the winner”. */
export const person =
  /\b(?:man|woman|men|women|boy|girl|child|son|daughter|father|mother|brother|sister|husband|wife|widow|envoy|premier|monarch|king|queen|prince|princess|pope|chief|president|spokes\p{L}+|guy|lady|baby|teenager|adult|person|people|patient|victim|suspect|hero|star|judge|nurse|cook|guard|pilot|thief|bride|groom|coach|boss|head|mayor|general|captain|cleric|artist|student|resident|client|agent|veteran|migrant|defendant|deputy|friend|neighbou?r|partner|couple|nobody|everyone|anyone|someone|everybody|whoever|each|who|\p{Ll}{2,}(?:er|or|ist|ian|ant|ent|ee|man|woman|ess|eur))\b/u;

/** A clause put first may say “he” before the name: “After he resigned, Ana Ruiz …”. */
export const comesFirst =
  /^(?:after|before|when|while|as|if|although|though|since|because|until|once|in|on|at|with|by|for|to|despite|during|from|under|of|had|were|should|what|whatever|how|why|whether|where|than|like|unlike|amid|not|asked|speaking|\p{L}+ing)\b/iu;

/** “He trusts in luck, the mayor said”: who speaks is named behind. */
export const namesTheSpeaker =
  /^(?:he|she)\b[^;]*,["”’]? (?:the )?[\p{L}\s.’'-]{2,60}? (?:said|says|told|added|wrote|announced|insisted)\b/iu;
