/** What a reason does, as a participle behind a comma: “, depriving the town of its bridge”. */
const effects =
  /, (?:\p{Ll}+ly |thereby |thus |so )?(?:depriv|mak|giv|send|leav|allow|enabl|forc|caus|prompt|trigger|lead|push|bring|rais|lower|cut|driv|prevent|block|stopp|keep|deny|help|eas|clear|free|open|clos|end|turn|put|plung|knock|render|bar|requir|compell|oblig|mean|cost|earn|win|sav|spar|boost|add|reduc|drawing|provok|creat|spell|hand|avert|delay|trapp|strand|kill|injur)\p{Ll}*ing\b/iu;
/** Somebody gives it: “, saying the benefits outweighed the risk”. */
const grounds =
  /, (?:\p{Ll}+ly )?(?:saying|arguing|insisting|claiming|complaining|contending|believing|citing|calling|describing|deeming|judging|finding|ruling|pointing|hoping|fearing|seeking|trying|aiming|wanting|knowing|feeling|blaming)\b/iu;
/** “Delayed by heavy rain”, “fined for failing”, “to resign over”. */
const behindAVerb =
  /\b\p{L}+(?:ed|en|n|t|ut) by\b|\bfor (?:not )?\p{Ll}+ing\b|\b(?:know|blame|fin|su|jail|prais|criticis|criticiz|attack|condemn|thank|apologi[sz]|punish|fir|sack|arrest|charg|convict|honou?r|reward)\p{Ll}*(?: \p{L}+){0,4} for\b|\bover (?:accusations|allegations|charges|claims|complaints|fears|concerns|plans|what|how|whether|an?)\b/iu;
const words =
  /\b(?:because|due|owing|thank\p{L}*|as(?! (?:an?|well|many|much|part|far|long|soon|of|to|early|late)\b)(?=\s)|since (?!\d|last|then)\p{Ll}|result\p{L}*|reason\p{L}*|caus\p{L}*|led|lead(?:s|ing)? to|so(?! (?:far|many|much|few|called)\b)|given|explain\p{L}*|argu\p{L}*|fear\p{L}*|concern\p{L}*|worr\p{L}+|ang(?:er|ry)\p{L}*|forc\p{L}*|making|mean\p{L}*|prompt\p{L}*|spark(?:s|ed)|trigger\p{L}*|driv(?:en|ing)|drov\p{L}*|blam\p{L}*|respon\p{L}+|react\p{L}+|protest\p{L}*|retaliat\p{L}*|reveng\p{L}*|motiv\p{L}*|justif\p{L}*|cit(?:e|es|ed|ing)|grounds|based|attribut\p{L}*|credit\p{L}*|aim\p{L}*|design\p{L}*|intend\p{L}*|intent\p{L}*|bid|attempt\p{L}*|effort\p{L}*|why|help\p{L}*|enabl\p{L}*|allow\p{L}*|account|light|out of|owes?|stem\p{L}*)\b/iu;
/** A remark set apart: not the place or hour before a report. */
const setApart = /;|(?<=\p{Ll}): |(?<=.{40})[–—]/u;

/** What makes somebody do a thing, beside reasons: a feeling, a demand, an answer to what another did. */
const moves =
  /\b(?:protest\p{L}*|object\p{L}*|oppos\p{L}+|against|ang(?:er|ry)\p{L}*|outrag\p{L}*|fur(?:y|ious)|dissent\p{L}*|disagree\p{L}*|complain\p{L}*|denounc\p{L}+|condemn\p{L}*|boycott\p{L}*|strike|walk\p{L}* out|retaliat\p{L}*|reveng\p{L}*|aveng\p{L}*|respon\p{L}+|react\p{L}*|answer\p{L}*|press\p{L}*|demand\p{L}*|urg(?:e|es|ed|ing)|forc\p{L}+|calls|fear\p{L}*|afraid|concern\p{L}*|worr\p{L}+|because|due|over|cit(?:e|es|ed|ing)|calling|affront\p{L}*|insult\p{L}*|spit\p{L}*|jealous\p{L}*|frustrat\p{L}+|desperat\p{L}+|exhaust\p{L}+|bored\p{L}*|disgrac\p{L}*|scandal\p{L}*|(?:told|asked|ordered|warned|advised) (?:\p{L}+ ){1,3}to|pity|loyal\p{L}*|necess\p{L}+|habit\p{L}*|curio\p{L}+)\b/iu;

/** Words and marks behind which a reason may stand, whatever it is that was done. */
const anyReason: readonly RegExp[] = [words, effects, grounds, behindAVerb, setApart];

/** Words by which a sentence gives a reason, a feeling or a purpose, and what of a passage carries just these. */
export const madeUp: readonly { told: RegExp; carriedBy: readonly RegExp[] }[] = [
  { told: /\b(?:because(?: of)?|brought on by)\b(?![^.;]{0,60}·)/iu, carriedBy: anyReason },
  {
    told: /\b(?:in (?:retaliation|revenge|protest)|under pressure from|out of (?:sheer |pure )?(?:fear|anger|spite|exhaustion|revenge|jealousy|frustration|desperation|boredom|pity|loyalty|concern|necessity|habit|curiosity))\b(?![^.;]{0,60}·)/iu,
    carriedBy: [moves, grounds],
  },
  {
    told: /\b(?:(?:meant|designed|intended) to|aimed at)\b(?![^.;]{0,60}·)/iu,
    carriedBy: [...anyReason, /\bto \p{Ll}+|\b(?:will|would|should|could|plan\p{L}*|sought|seek\p{L}*|for|by|goal|purpose)\b/iu],
  },
  {
    told: /\bmade possible by\b(?![^.;]{0,60}·)/iu,
    carriedBy: [...anyReason, /\b(?:possible|fund\p{L}*|support\p{L}*)\b/iu],
  },
];

/** Verbs by which a purpose is told: “to save money”. */
export const purpose =
  /^(?:help|please|appease|save|support|avoid|avert|protect|punish|boost|raise|win|prevent|escape|evade|fund|finance|pay|repay|earn|cut|curb|ease|satisfy|reassure|calm|attract|impress|silence|deter|distract|hide|conceal|feed|spare|gain|secure|fight|combat|breed|warn|honou?r|celebrate|test|improve|reduce|relieve|rescue|defend|placate|pressure|promote|care|undergo|recover|recuperate|rest|study)$/u;

/** What brings a thing about, as a participle before “by”: “set by arsonists”. */
export const broughtAbout =
  /^(?:set|started|poisoned|funded|financed|fuelled|fueled|inspired|provoked|driven|worsened|weakened|blamed|spooked|angered|hastened|engineered|orchestrated|staged|planted|lit|ignited)$/u;
