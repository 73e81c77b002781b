import { offices } from './offices.ts';
import { officeNoun } from './standings.ts';

/** Nouns for what somebody does, beside the offices; none for a relation that many have (“friend”, “member”). */
const trade =
  /^(?:coach|captain|associate|aide|adviser|advisor|lawyer|solicitor|barrister|author|writer|novelist|poet|singer|guitarist|drummer|actor|actress|comedian|producer|presenter|striker|winger|midfielder|defender|goalkeeper|batsman|bowler|jockey|driver|owner|founder|co-founder|chairperson|deputy|treasurer|spokesperson|architect|engineer|teacher|surgeon|doctor|nurse|scientist|physicist|economist|historian|biologist|geologist|analyst|campaigner|activist|farmer|fisherman|pilot|astronaut|sculptor|painter|photographer|choreographer|composer|master|harbourmaster|postmaster|councillor|alderman|attorney|detective|constable|firefighter|paramedic|midwife|vicar|priest|rabbi|imam|journalist|reporter|columnist|correspondent|publisher|banker|trader|broker|builder|chemist|pharmacist|trainer|referee|umpire|skipper|champion|winner|runner-up|designer|inventor|investigator|regulator|ombudsman|registrar|provost|chef|baker|brewer|carpenter|electrician|plumber|butcher|librarian|archivist|ranger|lifeguard|suspect|victim|defendant|plaintiff|claimant|witness|gunman)$/u;

/** What somebody may be called in general, and the particular roles that it tells. */
const general: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      [
        'leader',
        /\b(?:prime minister|premier|pm|president|chancellor|king|queen|emir|sultan|monarch|chief|(?<!\b(?:his|her|their|its|whose) )head|chairman|chairwoman|chair|captain|skipper)\b/iu,
      ],
      ['head', /\b(?:chief|director|president|chairman|chairwoman|chair|ceo|leader|principal|boss|manager|commissioner)\b/iu],
      [
        'chief',
        /\b(?:(?<!\b(?:his|her|their|its|whose) )head|director|president|chairman|chairwoman|chair|ceo|leader|boss|commissioner|chief executive)\b/iu,
      ],
      [
        'boss',
        /\b(?:(?<!\b(?:his|her|their|its|whose) )head|chief|director|president|chairman|chairwoman|ceo|manager|owner|coach|executive)\b/iu,
      ],
      [
        'executive',
        /\b(?:ceo|chief|director|president|chairman|chairwoman|manager|founder|co-founder|boss|(?<!\b(?:his|her|their|its|whose) )head)\b/iu,
      ],
      [
        'spokesman|spokeswoman|spokesperson',
        /\b(?:press (?:secretary|officer|chief)|communications (?:director|chief)|spokes\p{L}+)\b/iu,
      ],
      [
        'lawmaker',
        /\b(?:senator|sen|mp|msp|congress(?:man|woman)|(?<!\b(?:sales|union|company|student|legal|special) )(?:representative|rep)|legislator|deputy(?! (?:mayor|head|chief|director|leader|editor|sheriff|manager|governor|minister))|assembly(?:man|woman)|parliamentarian|delegate|peer)\b/iu,
      ],
      [
        'officer',
        /\b(?:sheriff|detective|constable|sergeant|captain|lieutenant|inspector|superintendent|trooper|deputy|commander|colonel|major(?! (?:league|role|part|player|donor|party))|general(?! (?:manager|secretary|counsel|director|practitioner|public|election))|admiral|police(?:man|woman))\b/iu,
      ],
      ['lawyer', /\b(?:attorney|solicitor|barrister|counsel|prosecutor|advocate)\b/iu],
      ['journalist', /\b(?:reporter|columnist|correspondent|editor|anchor|writer|presenter|broadcaster)\b/iu],
      [
        'writer',
        /\b(?:author|novelist|poet|journalist|reporter|columnist|essayist|biographer|playwright|screenwriter|blogger|memoirist)\b/iu,
      ],
      ['author', /\b(?:writer|novelist|poet|essayist|biographer|wrote|book)\b/iu],
      [
        'scientist',
        /\b(?:physicist|biologist|geologist|chemist|ecologist|researcher|astronomer|epidemiologist|virologist|microbiologist|zoologist|botanist|climatologist|neuroscientist|geneticist|palaeontologist|paleontologist|professor)\b/iu,
      ],
      [
        'doctor',
        /\b(?:surgeon|physician|gp|paediatrician|pediatrician|cardiologist|oncologist|psychiatrist|pathologist|specialist|medic|dr)\b/iu,
      ],
      ['singer', /\b(?:vocalist|soprano|tenor|baritone|frontman|frontwoman|rapper|songwriter|musician|star)\b/iu],
      ['monarch', /\b(?:king|queen|emperor|empress)\b/iu],
      [
        'priest',
        /\b(?:vicar|(?<!\b(?:his|her|their|a|the|whose) )father(?! (?:of|and))|fr|rev|reverend|pastor|curate|cleric)\b/iu,
      ],
    ] as const
  ).flatMap(([roles, particular]) => roles.split('|').map((role) => [role, particular] as const)),
);

/** “The spokeswoman Ana Ruiz” of the press secretary: the more general word. */
export const isMoreGeneral = (role: string, text: string): boolean =>
  general.get(role.replace(/['’]s$/u, ''))?.test(text) ?? false;

/** Words of the lists that are something else as often: a chair, the general public, the speaker of a sentence, found, nine pm. */
const somethingElse =
  /^(?:chair|general|speaker|past|pm|found|founded|founding|prime|premier|presidential|presidency|ministerial)$/u;

/** Whether a word names an office that one person holds. */
export const isOffice = (word: string): boolean => !somethingElse.test(word) && (officeNoun.test(word) || offices.has(word));

/** Whether a word says what one person is, so that it is an error to call another so: “mayor”, “striker”, “defendant”. */
export const isRole = (word: string): boolean => isOffice(word) || trade.test(word);
