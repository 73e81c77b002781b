import { stemOf } from './stem.ts';
import type { Reading, Token } from '../reading.ts';

/** What a passage leaves open, by kind; any word of the kind, or of one listed after it, keeps it open in a retelling. */
export type Reservation = 'ahead' | 'possible' | 'asked' | 'claimed';

/** Words after which something is planned or to come. */
export const ahead =
  /\b(?:will|shall|won't|'ll|would|going to|is to|are to|was to|were to|to be|set to|due|about to|expect\w*|schedul\w*|plan(?:s|ned|ning)?|intend\w*|aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)|propos\w+|likely|probabl\w+|forecast\w*|predict\w*|project(?:ed|ion|ions)|upcoming|next|tomorrow|soon|later|until|pledg\w+|promis\w+|vow\w*|consider\w*|want\w*|seek\w*|wish\w*|call(?:s|ed|ing) for|urg\w+|demand\w*|ask\w*|should|must|need\w*|ahead|approaching|await\w*|in line|on course|candidate|prepar\w+|schedul\w+|bid|target\w*|offer\w*|opportunity|chance|may|might|could|can|possib\w+|potential\w*|by the (?:end|year)|decid\w+|agreed to|yet to|would-be|poised|ready|bound to|remain\w* to|stand(?:s|ing)? by|on standby|falls?|is for|are for|means? to|meant to|meaning to|look(?:s|ed|ing)? to|out to|slated|earmarked|tipped|eager|keen|determined|resolved to|minded|ambition\w*|goal|mission|agenda|purpose|eye(?:s|d|ing)|with a view|on track|pipeline|on the cards|in the works|en route|gear(?:s|ed|ing) up|destined|pencil\w* in|in store|would like|dream\w*|angl(?:es|ed|ing)|push(?:es|ed|ing)? (?:to|for)|effort\w*|drive to|so as to|in order to|the idea)\b/iu;

/** Words that say it may be so. */
export const possible =
  /\b(?:may|might|could|can|would|should|if|unless|whether|possib\w+|potential\w*|perhaps|maybe|likely|probabl\w+|apparent\w*|seem\w*|appear\w*|look(?:s|ed)?|suggest\w*|indicat\w*|suspect\w*|believ\w+|thought|think\w*|fear\w*|risk\w*|threat\w*|danger|liable|prone|chance\w*|expect\w*|predict\w*|estimat\w+|unclear|unknown|question\w*|doubt\w*|hop\w+|warn\w*|concern\w*|worr\w+|will|going to|alleg\w+|claim\w*|accus\w+|report\w*|presum\w+|supposed\w*|reputed\w*|consider\w*|rumou?r\w*|suppos\w+|said to|ostensibl\w+|hint\w*|speculat\w*|theor\w+|propos\w+|plan\w*|try|tries|trying|attempt\w*|help|vulnerable|any|suspicion|in danger of|up to|in doubt|assum\w+|prospect|able|capable|manag\w+|allow\w*|enabl\w+|let|lets|permit\w*|eligible|option|enough|face[sd]?|facing|stand(?:s)? to|seek\w*|want\w*|ask\w*|urg\w+|demand\w*|did (?:his|her|their|its) (?:best|utmost)|str(?:ives?|ove|iving)|endeavou?r\w*|free to|at liberty|(?:has|have|had) (?:until|(?:an?|\d+|\p{L}+) (?:day|week|month|year|hour|minute)s? to)|entitled|welcome to|room|weigh\w*|stud(?:y|ies|ied|ying)|mull\w*|open|until|might|await\w*|pending)\b/iu;

/** Words that say it is somebody's word only. */
export const claimed =
  /\b(?:alleg\w+|suppos\w+|ostensibl\w+|so-called|said to|seem\w*|reputed\w*|rumou?r\w*|presum\w+|accus\w+|claim\w*|suspect\w*|suspicion\w*|charg\w+|reported\w*|purported\w*|according|said|says|say|saying|told|tells|deni\w+|assert\w*|argu\w+|insist\w*|maintain\w*|contend\w*|indict\w*|complain\w*|blam\w+|believ\w+|thought|complaint|lawsuit|sue[sd]?|suing|stated?|states|stating|prosecut\w+|investigat\w+|inquir\w+|plead\w*|court|trial|hearing|add(?:s|ed)|wrote|writes|confirm\w*|announc\w+|declar\w+|describ\w+|call(?:s|ed)|question\w*|apparent\w*|may|might|could|if|reports?|revealed|disclosed|cited|citing|warn\w*|testif\w+|testimony|view|opinion|in the words of|put\w*|for what|over)\b/iu;

/** The words in a passage that make the reservation, before what they leave open. */
export const reservations: readonly { kind: Reservation; marker: RegExp; keeps: RegExp }[] = [
  {
    kind: 'ahead',
    marker:
      /\b(?:will(?! (?:not|never))|is expected to|are expected to|expected to|(?:is|are|was|were) scheduled (?:to|for)|(?:is|are) due (?:to|in|on|at|for)|plans? to|planning to|planned to|intends? to|intend to|hopes? to|hoping to|aims? to|(?:is|are|be) set to|is to|are to|is going to|are going to|'s going to|is likely to|are likely to|(?<!(?:least|most|more|less) )likely to|about to|proposes to|proposed to|vowed to|pledged to|promised to|would\W+soon|wants to|want to|considering|offered to|agreed to(?! (?:an?|the|its|his|her|their)\b)|has yet to|have yet to)\b/giu,
    keeps: ahead,
  },
  {
    kind: 'possible',
    marker:
      /\b(?<!\b(?:least|most|more|less|as) )(?:may(?! not\b| only\b)|might|could(?! (?:not|barely|hardly|scarcely|only|no longer|still|already|also)\b)|possibly|perhaps|probably|potentially|reportedly|apparently|(?:appear|seem)(?:s|ed)? to)\b/giu,
    keeps: possible,
  },
  {
    kind: 'asked',
    marker:
      /\b(?:considering|weighing|mulling|contemplating|studying|exploring|proposed|proposes|proposing|proposal to|suggested|recommends?|recommended|threatened to|threatens to|urged|asked|hopes?|seeks?|sought|seeking|trying to|tried to|attempt(?:s|ed)? to|asking|calling for|called for|demanded|demands?)\b/giu,
    keeps: possible,
  },
  {
    kind: 'claimed',
    marker:
      /\b(?:alleged|allegedly|accused of|accuses|alleges|alleging|suspected(?: of)?|on suspicion of|accused|suspicion|purported|purportedly|claims? (?:that|of|he|she|they))\b/giu,
    keeps: claimed,
  },
];

const open =
  /^(?:to|will|would|may|might|could|should|shall|can|must|if|be|whether|unless|until|plan\p{L}*|expect\p{L}*|due|likely|propos\p{L}*|consider\p{L}*|intend\p{L}*|hop\p{L}*|want\p{L}*|set|not|never|perhaps|possibly|probably|yet|ahead|before|for|of|by|when|once|scheduled|supposed|aim\p{L}*|seek\p{L}*|sought|urg\p{L}*|ask\p{L}*|demand\p{L}*|call\p{L}*|reports?)$/u;
const determiner = /^(?:the|an?|its|his|her|their|of|newly|recently)$/u;
const claim =
  /^(?:alleg\p{L}*|accus\p{L}*|suspect\p{L}*|suspicion|charg\p{L}*|claim\p{L}*|according|said|says|say|indict\p{L}*|deni\p{L}*|deny|believ\p{L}*|report\p{L}*|purported\p{L}*|thought|apparent\p{L}*|complaint|prosecut\p{L}*|of|over|for|if|whether|may|might|could)$/u;
const perfect = /^(?:has|have|had|was|were)$/u;

/** Whether a word is told as something that was done: in a past form, with nothing before it in its clause that leaves it open. */
export function isRealised({ word, stem, index, clause }: Token, { tokens }: Reading, kind: Reservation): boolean {
  const before = tokens.filter((token) => token.index < index && token.index >= index - 4 && token.clause === clause);
  const past = /(?:ed|en)$/u.test(word) ? word.length > 4 : stemOf(word) === stem && irregularPast.has(word);
  // “It is claimed”: to claim is not what was left open.
  if (!past || /^(?:claim|alleg)/u.test(word)) return false;
  const last = before.findLastIndex((token) => perfect.test(token.word));
  const from = last < 0 ? before.slice(-3) : before.slice(Math.max(0, last - 2));
  // “A suit over stolen plans”: what stands between a preposition and a noun was not done here.
  if (last < 0 && /^(?:about|over|of|for|with|from|in|on|by|against|to|at)$/u.test(before.at(-1)?.word ?? '')) return false;
  if (from.some((token) => open.test(token.word)) || determiner.test(before.at(-1)?.word ?? '')) return false;
  if (
    tokens.some(
      (token) =>
        token.index < index && token.index >= index - 7 && /^(?:alleg|claim|accus|suspect|suspic|purport)/u.test(token.word),
    )
  )
    return false;
  // “Might see them refused”: without an auxiliary of its own, the modal before it is its own.
  if (
    last < 0 &&
    tokens.some((token) => token.index < index && token.clause === clause && /^(?:may|might|could|would)$/u.test(token.word))
  )
    return false;
  if (kind !== 'claimed') return last >= 0 || !isPassiveAfterANoun(index, tokens);
  return !tokens.some((token) => token.index < index && token.index >= index - 7 && claim.test(token.word));
}

/** “A ship paid for by the state”. */
const isPassiveAfterANoun = (index: number, tokens: Reading['tokens']) =>
  /^(?:by|to)$/u.test(tokens[index + 1]?.word ?? '') || (tokens[index + 1]?.word === 'for' && tokens[index + 2]?.word === 'by');

const irregularPast: ReadonlySet<string> = new Set(
  'went gone fell fallen rose won lost held took taken gave given came become became began begun broke broken brought built bought caught chose chosen cut drew drawn drove driven ate felt fought found flew flown forgot froze got grew grown hid hit hurt kept knew led left lent let made met paid put quit ran rang rode saw seen sought sold sent set shook shot showed shown shut sang sank sunk slept spoke spoken spent spread stood stole stolen struck swore sworn swept swam taught thought threw thrown understood woke wore wrote written withdrew withdrawn upheld overcame shrank bled fed fled dealt'.split(
    ' ',
  ),
);

/** Words that make sure, each with those of a passage that carry it. */
export const certainty: readonly { word: RegExp; carried: RegExp }[] = [
  {
    word: /\b(?:oblige[ds]?|required to|ordered to|been ordered|forced to|compelled|must|(?:has|have|had) to(?! do with\b)|mandatory|compulsory)\b/iu,
    carried:
      /\b(?:must|order\p{L}*|requir\p{L}*|oblig\p{L}*|forc\p{L}*|compel\p{L}*|mandat\p{L}*|ha(?:ve|s|d) to|need\p{L}*|demand\p{L}*|instruct\p{L}*|rul(?:e|es|ed|ing)\p{L}*|impos\p{L}*|made|make|shall|compulsory|cannot|not|only|until|condition\p{L}*|told|bound|duty|responsib\p{L}+|supposed|due|will|insist\p{L}*|should|fac(?:e|es|ed|ing)|confront\p{L}*|saddled|left with|stuck with|no choice|have no option)\b|n[’']t\b/iu,
  },
  {
    word: /\b(?:proof|confirmed|confirms|certain|sure|definite\p{L}*|no doubt)\b/iu,
    carried:
      /\b(?:pro(?:of|ve|ved|ven|ves)|confirm\p{L}*|establish\p{L}*|certain\p{L}*|sure|definit\p{L}*|doubt\p{L}*|show\p{L}*|found|find\p{L}*|evidence|convinc\p{L}*|clear\p{L}*|positive|confiden\p{L}*|guarantee\p{L}*|bound|secure\p{L}*|know|knows|knew|official\p{L}*|evident\p{L}*|will|always|some|particular|acknowledg\p{L}*|verif\p{L}*|settled|valid\p{L}*)\b/iu,
  },
  {
    word: /\b(?:certain to|certainly|sure to|definitely|undoubtedly|inevitabl[ey]|guaranteed to|without doubt)\b/iu,
    carried:
      /\b(?:certain\p{L}*|sure|definite\p{L}*|undoubted\p{L}*|inevitab\p{L}*|guarantee\p{L}*|bound to|doubt|must|will)\b/iu,
  },
  {
    word: /\b(?:proven|proved|proves|been shown|established that|demonstrated that)\b/iu,
    carried:
      /\b(?:pro(?:ve|ved|ves|ven|of)|show\p{L}*|establish\p{L}*|demonstrat\p{L}*|confirm\p{L}*|found|find\p{L}*|evidence)\b/iu,
  },
  {
    word: /\b(?:has|have|had) (?:now )?(?:decided|determined|resolved|agreed|voted|opted|approved|confirmed|ordered|ruled)\b/iu,
    carried:
      /\b(?:deci\p{L}+|determin\p{L}+|resol\p{L}+|agree\p{L}*|vot\p{L}+|opt\p{L}*|approv\p{L}+|confirm\p{L}*|order\p{L}*|rul\p{L}+|chose\p{L}*|pass\p{L}*|back\p{L}*|accept\p{L}*|cho\p{L}+|warrant\p{L}*|issu\p{L}+|grant\p{L}*)\b/iu,
  },
  {
    word: /\balready\b/iu,
    carried: /\b(?:already|previous\p{L}*|earlier|before|ago|since|had|has|have|been|last|now|so far|still)\b/iu,
  },
  {
    word: /(?<!\b(?:who|which|that|it|they|he|she|he said|would|if|whether) )\b(?:have|has) (?:now |already )?(?:become|led|caused|made|gone|begun|started|ended|been|taken|given|won|lost|risen|fallen)\b/iu,
    carried: /\b(?:has|have|had|was|were|once|when|as soon as|\p{L}{3,}ed)\b/iu,
  },
];

/** Words that leave a thing open wherever they stand in a sentence. */
export const maybe =
  /\b(?:may|might|could|can|if|whether|perhaps|maybe|possib\p{L}+|potential\p{L}*|likely|probabl\p{L}+|apparent\p{L}*|seem\p{L}*|appear\p{L}*|believ\p{L}*|thought|suspect\p{L}*|unless|alleg\p{L}*|claim\p{L}*|any)\b/iu;

/** Words at whose end something is left open: “a big possibility”, “may well”. */
export const endsOpen =
  /\b(?:may|might|could|perhaps|maybe|possib(?:ly|le|ility)|potentially|likely|likelihood|probab(?:ly|le|ility)|apparently|chance|risk|danger|prospect|alleged(?:ly)?|allegations?|suspicions?|claims?)(?:\s(?:well|even|still|also|yet|soon))?[,.]?$/iu;

/** From the end of such a quotation to the word it leaves open: nothing, its auxiliaries, or “that” and no mark. */
export const goesOnFromIt = /^[”"’'»“]\s(?:(?:(?:have|has|had|is|was|were|be|been|being|to)\s)*|(?:that|of|to)\s[^,;:.!?()—]*)$/u;

/** Up to a quotation that says of all before it what it is. */
export const callsIt = /,\s(?:calling|terming|describing)\s(?:it|this|that)(?:\sas)?\s[“"'‘«]$/u;

/** What may be, before its verb, and how the same verb is told where nothing leaves it open. */
export const perhapsNow: readonly { there: RegExp; told: RegExp }[] = [
  { there: /\b(?:may|might|could) (?:well )?have (?=\p{L}+(?:ed|en|t)\b)/giu, told: /\b(?:would|will) have (?:\p{L}+ )?$/iu },
  { there: /\b(?:may|might|could) (?:well |still )?be (?=\p{L}+ing\b)/giu, told: /\b(?:is|are|was|were) (?:\p{L}+ )?$/iu },
];

/** “He may be old, but he is quick”: what stands behind “but” is left open by nothing before it. */
export const conceded = /\b(?:may|might|could) (?:well )?(?:have |be |not )?[^.;]*?\b(?:but|yet)\b/giu;

/** “Where they chose”, “as she liked”: free to, and no deed. */
export const freely =
  /^(?:cho(?:ose|oses|se|osing)|want(?:s|ed)?|lik(?:e|es|ed)|pleas(?:e|es|ed)|wish(?:es|ed)?|prefer(?:s|red)?|car(?:e|es|ed))$/u;
export const whereOne =
  /\b(?:where|when|wherever|whenever|as|whatever|however|whichever|whoever|whomever|who|what|if|how|that)\s(?:\p{L}+\s){1,3}$/iu;

/** What is said to be so, in other words than the marks of a reservation. */
export const saidToBe =
  /\b(?:did (?:his|her|their|its) (?:best|utmost)|strove|endeavou?red|sought|made an? (?:effort|attempt)|said|thought|believed|reported|understood|rumou?red|deemed|reckoned|considered|held|feared) to\b|\bby (?:some|all|several|many) accounts?\b|\bit (?:is|was) said\b/giu;

/** Up to a word of what nothing shows to be so: “no sign that he had bought it”, and not “no sign of it, and he had bought it”. */
export const noSign =
  /\b(?:no|any|little|scant|lack of|absence of)\s(?:\p{L}+\s){0,2}(?:signs?|evidence|proof|indications?|traces?|reason|suggestion|hint|grounds|clue|word|confirmation|record|question)\s(?:(?:\p{L}+\s)?(?:that|to suggest)\s(?:(?!(?:and|but|or|while|as)\s)[^\s,;:.]+\s){0,6})?$/iu;

/** What is likely, words that make it sure, and those that keep it as likely as it was. */
export const odds = /\b(?:likely|unlikely|probably)\b/iu;
export const isSure = /\b(?:will|certain(?:ly)?|sure(?:ly)?)\b/iu;
export const keepsTheOdds =
  /\b(?:likel\p{L}*|unlikely|probab\p{L}*|expect\p{L}*|odds|chances?|may|might|could|should|doubt\p{L}*|tend\p{L}*|apt|prospects?|presum\p{L}*|set to|improbabl\p{L}*|poised|liable|seem\p{L}*|look\p{L}*|appear\p{L}*|possib\p{L}*|if|bet|tipped|forecast\p{L}*|predict\p{L}*|potential\p{L}*|believ\p{L}*|think\p{L}*|thought|reckon\p{L}*)\b/iu;
