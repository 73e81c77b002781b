import { stemOf } from './stem.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
const stems = (words: string): ReadonlySet<string> => new Set([...list(words)].map(stemOf));

/**
 * Words that change what the words after them say of the world, by kind. Whoever tells the words after one of them tells one
 * that `keeps` it too: “voted to expel” is told with “voted”, “may have failed” with “may”.
 */
export type Governing = { kind: string; words: RegExp; keeps: RegExp };

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u');

/** Words that say that something is to come. */
export const toCome = whole(
  "will|would|shall|won't|wouldn't|to|due|set|plan(?:s|ned|ning)?|expect(?:s|ed)?|schedul(?:e|es|ed)|next|soon|upcoming|may|might|could|if",
);

export const modals: readonly Governing[] = [
  {
    kind: 'possible',
    words: whole('may|might|could|can|cannot|perhaps|possibly|potentially|maybe'),
    keeps: whole('may|might|could|can|cannot|perhaps|possibl[ey]|possibility|potential(?:ly)?|maybe|if|whether|able|capable'),
  },
  {
    kind: 'to come',
    words: whole("will|would|shall|won't|wouldn't"),
    keeps: toCome,
  },
  {
    kind: 'owed',
    words: whole("should|must|ought|shouldn't|mustn't|needs?"),
    keeps: whole(
      "should|must|ought|shouldn't|mustn't|needs?|needed|required?|requires|order(?:s|ed)?|oblig\\p{L}+|urg(?:es|ed)|call(?:s|ed)|to",
    ),
  },
];

export const conditions: readonly Governing[] = [
  {
    kind: 'a condition',
    words: whole('if|whether|unless|provided|assuming'),
    keeps: whole('if|whether|unless|provided|assuming|in case|would|could|may|might'),
  },
  { kind: 'until', words: whole('until|till'), keeps: whole('until|till') },
  {
    kind: 'an exception',
    words: whole('otherwise|except|excluding'),
    keeps: whole('otherwise|except|excluding|unless|other|but|apart|without|not|only'),
  },
];

export const negations: Governing = {
  kind: 'a denial',
  words: whole("not|no|never|none|nobody|nothing|neither|nor|without|hardly|barely|scarcely|cannot|\\p{L}+n't|no-one"),
  keeps: whole(
    "not|no|never|none|nobody|nothing|neither|nor|without|hardly|barely|scarcely|cannot|\\p{L}+n't|fail(?:s|ed)?|refus(?:es?|ed)|un\\p{L}{4,}|lack(?:s|ed)?",
  ),
};

/** Words that say how sure or how much: they come along with the word they stand before. */
export const shades: readonly Governing[] = [
  {
    kind: 'a doubt',
    words: whole(
      'allegedly|reportedly|apparently|probably|likely|unlikely|seemingly|purportedly|supposedly|alleged|suspected|purported|supposed|presumed|apparent|unconfirmed|so-called|would-be',
    ),
    keeps: whole(
      'alleg\\p{L}+|report\\p{L}*|apparent\\p{L}*|probabl\\p{L}+|likely|unlikely|seem\\p{L}*|purported\\p{L}*|suppos\\p{L}+|suspect\\p{L}*|suspicion|presum\\p{L}+|accus\\p{L}+|charg\\p{L}+|believ\\p{L}+|unconfirmed|so-called|would-be|may|might|could|claim\\p{L}*|appear\\p{L}*',
    ),
  },
  {
    kind: 'about so many',
    words: whole('about|around|approximately|roughly|some|nearly|almost|estimated'),
    keeps: whole(
      'about|around|approximately|roughly|some|nearly|almost|estimated?|more|least|most|over|under|up|than|dozens|hundreds',
    ),
  },
  {
    kind: 'at least so many',
    words: whole('least|more|over|upwards'),
    keeps: whole('least|more|over|upwards|above|exceed\\p{L}*|top(?:s|ped)'),
  },
  { kind: 'at most so many', words: whole('most|less|fewer|under|up'), keeps: whole('most|less|fewer|under|up|below') },
];

/** Adjectives that make another thing of what they stand before. */
export const remaking: ReadonlySet<string> = list(`
  former ex deputy vice assistant acting interim incoming outgoing failed fake false possible potential proposed planned attempted
  aborted partial temporary temporarily mock future draft tentative preliminary unofficial some few most part half partly partially
  sometimes rarely seldom only wrongly mistakenly supposedly mostly
`);

/** What somebody says, in whatever words: any of them keeps another. */
export const saying =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|accord(?:s|ing)|report(?:s|ed|ing|edly)?|stat(?:e|es|ed|ing|ement)|announc(?:e|es|ed|ing)|add(?:s|ed|ing)|w(?:rite|rites|rote|ritten|riting)|not(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|testif(?:y|ies|ied)|testimony|explain(?:s|ed|ing)?|describ(?:e|es|ed|ing)|call(?:s|ed|ing)|conclud(?:e|es|ed|ing)|f(?:ind|inds|ound|inding)|rul(?:e|es|ed|ing)|show(?:s|ed|ing)?|reveal(?:s|ed|ing)?|disclos(?:e|es|ed)|argu(?:e|es|ed|ing)|claim(?:s|ed|ing)?|alleg(?:e|es|ed|ing|edly)|insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?|contend(?:s|ed|ing)?|assert(?:s|ed|ing)?|warn(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|admit(?:s|ted)?|stress(?:es|ed)?|account|accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|charg(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|cit(?:e|es|ed|ing)|quot(?:e|es|ed|ing)|view|tweet(?:s|ed)?|post(?:s|ed)|respond(?:s|ed)?|repl(?:y|ies|ied)|told|recall(?:s|ed|ing)?|suggest(?:s|ed|ing)?|predict(?:s|ed)?|estimat(?:e|es|ed)|order(?:s|ed)|determin(?:e|es|ed)|recommend(?:s|ed|ing)?|ask(?:s|ed|ing)?)$/u;

/** Verbs of speech that are kept by any other word of speech. */
export const speech: ReadonlySet<string> = stems(`
  say tell report state announce add write note confirm testify explain describe conclude argue claim allege insist maintain contend assert
  warn acknowledge admit stress accuse blame declare tweet suggest recall reply respond reveal disclose predict find estimate
`);

/** Verbs and nouns that hold what follows them away from the facts; kept by themselves, or a word that can stand for them. */
export const holding: ReadonlySet<string> = stems(`
  believe think fear suspect expect hope want wish consider deny doubt dispute propose threaten urge demand recommend investigate examine
  probe question plan intend seek try offer promise pledge vow agree decide vote refuse decline fail reject block prevent stop
  avoid shy shied refrain abstain balk resist ban prohibit bar forbid risk appear seem pretend hint assume imagine ask call require order allow permit enable let authorize
  oppose support back endorse favour favor advocate lobby fight sue indict charge convict acquit clear arrest sentence try jail
  detain accuse blame prepare wait await delay postpone cancel suspend drop dismiss withdraw remind encourage invite persuade convince force
  compel pressure help contribute schedule set estimate project forecast predict mean design need have
  allegation accusation suspicion rumour rumor possibility chance prospect likelihood proposal request failure refusal denial lack
  absence warning concern investigation inquiry theory idea speculation conspiracy hoax lie myth falsehood refute rebut debunk disprove narrative pretence pretext intention threat right
  power ability opportunity decision permission ready willing able unable eligible likely unlikely due reluctant afraid
  challenge complaint lawsuit suit trial case hearing verdict claim case appeal
`);

/** Nouns that stand right before an infinitive and govern it alone: “a bid to oust”. After others the verb does: “urged voters to cast”. */
export const nounsOfWill: ReadonlySet<string> = stems(`
  plan bid effort attempt right ability decision move proposal power promise pledge threat vow chance opportunity way need failure refusal
  agreement order request call offer intention campaign push deal law bill measure motion vote fight struggle drive duty permission
  petition desire wish willingness readiness inability reluctance time reason order
`);

/** Words that lead on to a deed that was done: told without them, it is no other. */
export const leadingOn: ReadonlySet<string> = stems('manage continue begin start proceed go come take use cause lead prompt');

/** Nouns whose infinitive only says what for: “fled in an effort to prevent” is kept by “fled to prevent”. */
export const nounsOfAim: ReadonlySet<string> = stems('effort bid attempt move way push campaign drive');

/** Verbs whose object does what the infinitive says: “prompted guards to remove him”. */
export const movesOthers: ReadonlySet<string> = stems(`
  cause prompt lead force urge ask tell order allow enable persuade convince invite encourage help require permit compel warn advise instruct
`);

/** Where what a verb governs ends: a clause of time or reason begins. */
export const breaks = /^(?:after|before|when|while|as|since|because|although|though|amid|following|whereas|where|but)$/u;

/** Prepositions before “…ing” after which it is not said to have been done: “changes from packing the court to …”. */
export const unrealised = /^(?:from|for|of|against|about|without|into|to|on|at|over)$/u;

/** Verbs of thought: all that follows is only thought. Of others (“blocked a bill in June”) only what it is done to. */
export const thought: ReadonlySet<string> = stems(
  'believe think fear suspect expect hope wish consider deny doubt dispute assume imagine appear seem pretend hint predict forecast estimate project question vote want',
);
