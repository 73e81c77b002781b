const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Small words inside a name: “Bank of England”, “Ludwig van Beethoven”, “Médecins sans Frontières”. */
export const nameParticles = list(
  'of de da do dos del della der den di du la le las los van von bin ibn al el und und y e zu zur sans',
);

/** Words that stand between the parts of a name only together with a particle: “Ministry of the Interior”. */
export const nameArticles = list('the der den la las los');

/** Titles before a name. */
export const titles = list(`
  mr mrs ms miss mx dr prof professor sir dame lord lady president vice-president minister chancellor senator sen rep representative
  governor gov mayor judge justice king queen prince princess pope bishop archbishop cardinal rev reverend father sheikh sultan emir
  general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral commander officer inspector superintendent sheriff
  chief director secretary ambassador spokesman spokeswoman coach chairman chairwoman chair premier prime deputy former acting
`);

/** Capitalised words that are no names: days and months are dates, and these stand for whoever speaks. */
export const noNames = list(`
  i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december ok tv am pm
`);
