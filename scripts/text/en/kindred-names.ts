/** Capitalised words that stand for each other in other forms: parties, faiths, chambers, ranges; each line is one family. */
const lines = [
  'democrat democrats democratic',
  'republican republicans gop',
  'conservative conservatives tory tories',
  'liberal liberals',
  'socialist socialists',
  'communist communists communism',
  'nazi nazis nazism',
  'soviet soviets',
  'islam islamic muslim muslims',
  'jew jews jewish judaism',
  'christian christians christianity',
  'catholic catholics catholicism',
  'protestant protestants',
  'buddhist buddhists buddhism',
  'hindu hindus hinduism',
  'senate senator senators sen',
  'house representative representatives rep congressman congresswoman',
  'congress congressional',
  'parliament parliamentary',
  'olympics olympic games',
  'alps alpine',
  'andes andean',
  'himalayas himalayan himalaya',
  'pyrenees pyrenean',
  'vatican papal',
  'bible biblical',
];
const families = new Map(lines.flatMap((line, family) => line.split(' ').map((word) => [word, family] as const)));

/** Whether a capitalised word (lower case here) says what group somebody is of, and is nobody's own name. */
export const isOfAGroup = (word: string): boolean => families.has(word);

/** “Democratic” and “Democrats”, “Alpine” and “Alps”. */
export const areKindred = (one: string, other: string): boolean => {
  const family = families.get(one);
  return family !== undefined && family === families.get(other);
};
