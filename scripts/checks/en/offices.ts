/** Offices; the words of one line may stand for each other, and nothing else may stand for them. */
const lines = `
president presidential presidency
pm premier prime
minister ministerial pm premier
chancellor
senator sen
governor gov
mayor
king monarch
queen monarch
prince
princess
ambassador envoy
secretary
commissioner
judge justice magistrate jurist
general
colonel
captain
sergeant sgt
professor prof
bishop
archbishop
pope pontiff
treasurer
founder founded found founding
chairman chairwoman chair chairperson
ceo
prosecutor
attorney lawyer solicitor barrister counsel advocate prosecutor
sheriff
lieutenant lt
inspector
superintendent
congressman congresswoman rep representative
lawmaker legislator mp mps senator sen congressman congresswoman rep representative parliamentarian
`;

export const offices: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap((group) => group.map((word) => [word, group] as const)),
);

/** Titles of more words than one; each with the short forms that are the same. */
export const longTitles: readonly RegExp[] = [
  /\battorneys? general\b/iu,
  /\bsolicitors? general\b/iu,
  /\bchiefs? of staff\b/iu,
  /\b(?:chief|top|senior) (?:strategists?|political strategists?)\b|\bstrategists?\b/iu,
  /\bchief executives?\b|\bCEO\b|\bmanaging director\b/iu,
  /\bfinance (?:chief|director)s?\b|\bchief financial officers?\b|\bCFO\b/iu,
  /\bpress secretar(?:y|ies)\b|\bspokes(?:man|woman|person)\b/iu,
  /\bvice[- ]presidents?\b|\bVP\b/iu,
  /\bsecretary[- ]general\b/iu,
  /\bgeneral counsel\b/iu,
];
