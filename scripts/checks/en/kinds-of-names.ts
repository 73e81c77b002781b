import { isKnownPlace } from '../../text/en/demonyms.ts';

/** What a name is the name of, as far as its words and those beside it tell. */
export type KindOfName = 'person' | 'place' | 'group' | null;

const groupWord =
  /\b(?:bank|university|college|school|ministry|department|union|party|hospital|club|fc|united|rovers|council|museum|court|agency|times|post|company|corp|inc|ltd|plc|group|association|federation|committee|commission|police|army|navy|force|house|senate|congress|parliament|cup|league|prize|award|institute|foundation|fund|service|board|news|radio|tv|airport|airlines|motors|hotel|bridge|river|street|road|church|act|games|festival|orchestra|philharmonic|front|coalition|authority|office|organi[sz]ation|forum|centre|center|network|society|trust|team|ministry|administration|bureau|journal|wire|government|management|policy|reform|oversight|affairs|security|fiscal|year|initiative|programme|program|project|plan|treaty|accord|agreement|amendment|circuit|district|attorney|conference|convention|summit|daily|herald|courier|rail|energy|airways|democrats?|democratic|republicans?|conservatives?|labour|liberals?|islamists?|muslims?|christians?)\b/iu;
const placeWord =
  /\b(?:island|islands|isle|coast|bay|lake|mountains?|valley|peninsula|strait|county|province|south|north|east|west|port|strip|sea)\b/iu;
const before = {
  place: /\b(?:in|near|at|into|across|outside|off|around|inside|throughout|south|north|east|west)(?: of)?(?: the)?\s$/u,
  person:
    /\b(?:[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Ss]ir|[Pp]rofessor|[Pp]resident|[Mm]inister|[Mm]ayor|[Gg]overnor|[Ss]enator|[Jj]udge|[Cc]hancellor|[Kk]ing|[Qq]ueen|[Pp]rince|[Pp]rincess|[Gg]eneral|[Cc]aptain|[Cc]olonel|[Cc]oach|[Ss]pokes\p{Ll}+|[Aa]mbassador|[Cc]ommissioner|[Ss]ecretary|[Dd]irector|[Cc]hief|[Ll]eader|[Cc]hairman|[Dd]eputy|[Ii]nspector|[Cc]ouncillor|[Pp]rosecutor|\p{Ll}{3,}(?:er|or|ist|ian|man|woman|ress|ant|eur))\.?\s$/u,
  group: /\b[Tt]he\s$/u,
};
const after = {
  person:
    /^(?:,\s(?:\d\d|who|whose|an?)\b|\s(?:said|says|told|tells|insisted|denied|testified|argued|believes|resigned)\b|\s\(\d\d\))/u,
};

/** What the words of a name, and the words around it, say it is the name of. */
export function kindOfName(name: string, text: string, start: number, end: number): KindOfName {
  if (groupWord.test(name) || name.includes('&') || /^\p{Lu}{2,}$/u.test(name)) return 'group';
  const [left, right] = [text.slice(0, start), text.slice(end)];
  if (before.person.test(left) || after.person.test(right)) return 'person';
  if (before.place.test(left) || placeWord.test(name) || isKnownPlace(name.toLowerCase())) return 'place';
  if (before.group.test(left)) return 'group';
  return /^\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u.test(name) ? 'person' : null;
}
