/**
 * What changes the meaning of an office: the words that say so before it, and all that may say so anywhere in a sentence. Where
 * `against` is given, the word is only wrong where the passage says that other standing.
 */
export const standings: readonly { name: string; before: RegExp; carried: RegExp; against?: RegExp }[] = [
  {
    name: 'former',
    before: /^(?:former|ex|ex-\p{L}+|erstwhile|onetime|ousted|retired|previous)$/u,
    carried:
      /\b(?:former\w*|ex|previous\w*|past|one-?time|erstwhile|ousted|oust\w*|outgoing|late|retired?|retirement|emerit\w+|used to|once|then|had|was|were|until|quit|resign\w*|left|leav\w+|stepped|stood|depart\w*|predecessor|ran|led|headed|old|deposed|sacked|dismissed|fired|defeated|fallen|those days|at the time|earlier|before|ago|disgraced)\b/iu,
  },
  {
    name: 'acting',
    before: /^(?:acting|interim|caretaker|temporary|provisional)$/u,
    carried:
      /\b(?:acting|interim|caretaker|temporar\w+|provisional\w*|stand-?in|standing in|for now|for the time being|until|fill\w* in|pending|meanwhile)\b/iu,
  },
  {
    name: 'deputy',
    before: /^(?:deputy|vice|vice-\p{L}+|assistant|associate)$/u,
    carried: /\b(?:deput\w+|vice\w*|vice-\w+|assistant|associate|number two|second-in-command|no\. 2)\b/iu,
  },
  {
    name: 'elect',
    before: /^(?:elect|designate|incoming|\p{L}+-(?:elect|designate))$/u,
    carried:
      /\b(?:elect\w*|\w+-elect|\w+-designate|designate\w*|incoming|to be|will|next|chosen|named|appointed|nomin\w+|won|win\w*|sworn|take\w* (?:over|office)|takes?|new|future|become\w*|succe\w+)\b/iu,
  },
  {
    name: 'candidate',
    before: /^(?:candidate|presidential|gubernatorial|mayoral|would-be|aspiring|hopeful)$/u,
    carried:
      /\b(?:candidate\w*|candidac\w+|conten\w+|nomin\w+|hopeful\w*|run|running|runs|ran|race|bid|challeng\w+|aspir\w+|white house|campaign\w*|seek\w*|sought|stand\w*|elect\w*|presidential|gubernatorial|mayoral|wants? to be|vot\w+|poll\w*|if)\b/iu,
  },
  {
    name: 'suspended',
    before: /^(?:suspended|disgraced|embattled|sidelined)$/u,
    carried:
      /\b(?:suspend\w*|suspension|disgrac\w+|embattled|sidelin\w+|removed|leave|relieved|accus\w+|beleaguered|under fire)\b/iu,
  },
  {
    name: 'honorary',
    before: /^honorary$/u,
    carried: /\b(?:honorary|honou?r\w*|title|patron|figurehead)\b/iu,
  },
  {
    name: 'independent',
    before: /^(?:independent|ruling|governing|opposition)$/u,
    carried: /\b(?:independen\w+|non-party|unaffiliated|no party|ruling|governing|opposition|oppos\w+|anti-\w+|own|outside)\b/iu,
    against: /\b(?:independent|ruling|governing|opposition)\b/iu,
  },
  {
    name: 'current',
    before: /^(?:current|currently|serving|sitting|incumbent|permanent)$/u,
    carried: /\b(?:current\w*|serving|sitting|incumbent|permanent\w*|now|present|still|in office|today)\b/iu,
    against: /\b(?:former\w*|ex|ex-\w+|interim|acting|caretaker|late|retired|used to|once|temporar\w+|then)\b/iu,
  },
];

/** Nouns for whoever holds an office. */
export const officeNoun =
  /^(?:presidents?|presidency|premier|minister|ministers|chancellor|senator|governor|mayor|king|queen|prince|princess|monarch|emir|sultan|ambassador|envoy|secretary|commissioner|judge|justice|general|colonel|captain|professor|bishop|archbishop|treasurer|chairman|chairwoman|chair|ceo|prosecutor|sheriff|inspector|superintendent|congressman|congresswoman|lawmaker|mp|leader|head|chief|boss|director|manager|coach|editor|spokesman|spokeswoman|executive|officer|coroner|principal|headteacher|headmaster|commander|speaker|dean|rector|curator|conductor|warden|president's|controller|administrator|contender|candidate)$/u;

/** Nouns for whoever belongs to something, which a former one does no more. */
export const belonging =
  /^(?:employees?|workers?|staffers?|members?|partners?|associates?|colleagues?|students?|pupils?|players?|soldiers?|marines?|officers?|residents?|inmates?|interns?|contractors?|volunteers?|advisers?|advisors?|aides?|teachers?|nurses?|drivers?|guards?|tenants?|owners?|husband|wife|girlfriend|boyfriend|spouse)$/u;
