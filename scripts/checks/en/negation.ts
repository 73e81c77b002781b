import { stemOf } from './stem.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that turn what follows into its contrary. */
export const negators = list("not no never none nobody nothing neither nor without cannot hardly barely scarcely n't no-one");

/** The “no” vote, a “not” in bold: a word that is spoken of denies nothing. */
export const isQuotedAlone = ({ at }: { at: number }, text: string): boolean => quotedAlone.test(text.slice(at - 1));

const quotedAlone = /^["“‘]\p{L}+["”’]/u;

/** Contractions and all. */
export const isNegator = (word: string): boolean => negators.has(word) || contracted.test(word);

const contracted = /n't$/u;

/** Words that deny, prevent, undo or leave undone what they speak of, or say the contrary of what was to be thought. */
const denying = list(`
  deny refuse fail flunk reject decline avoid prevent stop halt cancel dismiss lack miss drop abandon withhold refute ban prohibit block
  forbid unable unlike unwilling impossible rule scrap veto oppose resist abort exclude contradict dispute absent absence without false
  lose failure refusal denial neglect doubt cleared acquit cease end quit instead rather few rare unclear exempt spare suspend
  postpone stall stuck unless until despite although though however waive forgive cancel close shut bar hinder thwart foil free
  rebuff spurn shun disagree ignore overlook omit skip forgo forego empty vacant bereft devoid minus zero nil little insufficient
  inadequate short shortage deny rebut repudiate disprove debunk hoax myth wrong mistaken error untouched intact innocent
  powerless helpless outstanding pending remain still yet cannot stranger virgin blank off outside poor bad weak stay indoor indoors inside only last neither except beyond
`);
export const denials: ReadonlySet<string> = new Set([...denying, ...[...denying].map(stemOf)]);

/** The same in more words than one. */
export const denialInWords =
  /\b(?:turn\w* (?:\w+ )?down|rul\w+ (?:\w+ )?out|(?:wrote|write|written|writing) off|call\w* off|short of|out of|free (?:of|from)|far from|yet to|stay\w* (?:away|out)|pull\w* out|fall\w* through|fell through|gave up|give up|put off|shut out|left out|kept? (?:away|out|from)|ke(?:ep|pt)\w* (?:\S+ ){1,4}?from|in vain|at odds|too \w+ (?:to|for)|giv\w+ the lie|instead of|rather than|less than|fewer than|under \d|all but|(?:argu|sp[eo]ke?|warn|advis|decid|rul|vot|counsel|caution|urg|came out)\w* (?:[^\s,;:]+ ){0,4}?against|no longer|any more|any longer|not any)\b/iu;

/** Stems that only deny what stands after them: what is refused, what fails. */
export const refusals: ReadonlySet<string> = new Set(
  ['fail', 'refuse', 'decline', 'unable', 'lack', 'without', 'failure', 'refusal', 'unwilling'].map(stemOf),
);

/** Prefixes and endings that make a word its contrary: “unhurt”, “nonbinding”, “homeless”. */
export const contrary = /^(?:un(?!i[tfoqv]|der|til|less)|non|dis(?!trict|c|pl|t))(?=\p{L}{4})/u;

/** “No less dramatic”, “not only”: negators that deny nothing; “no one has served longer than”: a superlative in other words. */
export const deniesNothing =
  /\b(?:not? (?:the only|less|fewer|more than|only|just|merely|least|until|necessarily|sooner|time|doubt|matter)|if not|or not|why not)\b|\b(?:can|could|may|must|should|will|does|do|did|is|are|was|were) (?:and|or|from what \w+) (?:cannot|\w+ not|\w+n['’]t)\b|\b(?:not|n['’]t|never) hurts? to\b|\bno\b.*\bthan\b/iu;

/** Words that deny what stands with them by themselves. */
export const negates = /^(?:no|none|neither|nobody|nothing|never|nor|without|not|cannot|no-one)$/u;

/** Those of them that, behind a verb, deny it with its object: “has no”. */
export const deniesItsObject = /^(?:no|none|neither|nobody|nothing|never|cannot|no-one)$/u;

/** Verbs that deny what they govern: “failed to agree”, “barred from entering”. */
export const governsADenial =
  /^(?:fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|unable|den(?:y|ies|ied|ying)|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|stop(?:s|ped|ping)?|unlikely|unwilling|ban(?:s|ned|ning)?|bar(?:s|red|ring)?|prohibit(?:s|ed|ing)?|forbid(?:s|den|ding)?|forbade|reject(?:s|ed|ing)?|without|lack(?:s|ed|ing)?|depriv(?:e|es|ed|ing)|too|impossible|cease[sd]?|neglect(?:s|ed)?|omit(?:s|ted)?|doubt(?:s|ed|ing)?|unless)$/u;

/** Of the words that may deny, those that only go with a denial: “not yet”, “although nobody”. */
export const joinsOnly = /^(?:yet|still|however|though|although|despite)$/u;

/** Words that a negator passes over to what it speaks of. */
export const passedOver =
  /^(?:yet|been|be|being|have|had|has|ever|any|longer|make|made|so|far|very|been|able|immediate\p{L}*|get|take|taken|do|anyone|anything|one|more|much|see|seen|saw|give|gives|gave|given|giving)$/u;

/** Words by which a denial may be told that stand on no list of those that deny. */
export const putOtherwise =
  /\b(?:avoid\p{L}*|less|lower|fewer|worse|instead|rather|alone|against|away|beyond|too|unaware|exempt|free|innocent|safe|secret\p{L}*|silen\p{L}+|tight-lipped|mum|drop\p{L}*|ended?|abandon\p{L}*|h[eo]ld back|br(?:eak|oke)|under|below|miss(?:ed)?|absent|nowhere|outside|short|zero|poor\p{L}*|hard(?:ly)?|difficult|rare\p{L}*|cheap\p{L}*|more than|new|either|any|escap\p{L}*|dodg\p{L}*|elud\p{L}*|evad\p{L}*|immune|surviv\p{L}*|duck(?:s|ed|ing)?|sidestep\p{L}*|withh[eo]ld\p{L}*|boycott\p{L}*|skip(?:s|ped|ping)?|shun\p{L}*|uph[eo]ld\p{L}*|postpon\p{L}*|remain\p{L}*|shield\p{L}*|insulat\p{L}*|harmless\p{L}*|vain|def(?:y|ied|ies|iance)|in(?:accura|acti|adequa|comple|consist|correct|capab|effect|elig|suffic|vali)\p{L}+|im(?:possib|prob|proper)\p{L}*|ir(?:regul|relev|respons)\p{L}+|ille\p{L}+|dis(?:agree|allow|approv|belie|honest|like|miss|obey|prove|regard)\p{L}*)\b/iu;

/** Helpers that stand for their verb where nothing follows: “he said he would”, “but they haven’t”. */
export const hangingHelper =
  /^(?:would|will|could|can|cannot|should|might|may|must|did|does|do|had|has|have|(?:would|wo|could|ca|should|did|does|do|had|has|have)n['’]t)$/u;
/** Words that open what follows such a helper. */
export const endsAnEllipsis =
  /^(?:when|while|because|although|though|if|unless|since|but|and|or|in|on|at|before|after|until|during)$/u;

/** Words under which something is not so. */
export const unlessWord = /^(?:unless|until|lest)$/u;

/** “Nobody older”, “nothing worse than”, “no other”: the superlative in other words. */
export const comparing =
  /^(?:than|other|else|\p{L}{2,}(?<!ev|nev|und|wat|aft|numb|memb|oth|off|ord|pow|pap|lett|matt|lead|work|play|offic|minist|form|lat|ov|high|low|consum|produc|play)er|more|less|so|as|worse|better|longer|before|again|previous\p{L}*|since)$/u;

export const isExtreme =
  /\b(?:than (?:in )?any|first|\p{L}{3,}est|only|most|least|unprecedented|record|last|never|best|worst|never-before)\b/iu;
