const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

const table = (words: string, valueAt: (index: number) => number) =>
  words.split(' ').map((word, index) => [word, valueAt(index)] as const);

/** Words below a hundred and what they are worth. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...table(units, (index) => index),
  ...table(tens, (index) => (index + 2) * 10),
]);

/** Ordinals below a hundred without their tens: “first” to “nineteenth”, “twentieth” to “ninetieth”. */
export const ordinalNumbers: ReadonlyMap<string, number> = new Map([
  ...table(ordinals, (index) => index),
  ...table(tens, (index) => (index + 2) * 10).map(([word, value]) => [word.replace(/y$/u, 'ieth'), value] as const),
]);

/** What a number before it is multiplied by. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);

/** Adverbs that count. */
export const timesWords: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
]);

/** Parts of a whole: “a third of”, “two-thirds”. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['halves', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['fourth', 1 / 4],
  ['fourths', 1 / 4],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
]);

/** What stands before a number that is not exact. */
export const approximateBefore =
  /\b(?:about|around|some|roughly|nearly|almost|approximately|approx\.?|circa|estimated|more than|over|at least|up to|as many as|less than|fewer than|under|below|above|close to|just|upwards? of|north of|south of|shy of|short of|in excess of|approaching|nearing|not quite|or so)\s+(?:an?\s+)?[$£€¥₹]?$/iu;

/** Units as written, in lower case, and the one name each has here. */
export const unitNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    percent: '% percent|per cent|percentage points|percentage point|pct',
    dollar: 'dollars|dollar|$|us$|a$|c$|usd',
    pound: 'pounds|pound|£|gbp|lb|lbs',
    euro: 'euros|euro|€|eur',
    yen: 'yen|¥|jpy',
    rupee: 'rupees|rupee|₹|rs',
    'km/h': 'km/h|kph|kmh|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour',
    mph: 'mph|miles per hour|miles an hour',
    km: 'km|kilometres|kilometers|kilometre|kilometer',
    mile: 'miles|mile',
    metre: 'm|metres|meters|metre|meter',
    cm: 'cm|centimetres|centimeters',
    mm: 'mm|millimetres|millimeters',
    foot: 'feet|foot|ft',
    inch: 'inches|inch',
    kg: 'kg|kilograms|kilogrammes|kilos',
    tonne: 'tonnes|tonne|tons|ton',
    gram: 'grams|gram|grammes|g',
    ounce: 'ounces|ounce|oz',
    gallon: 'gallons|gallon',
    barrel: 'barrels|barrel',
    yard: 'yards|yard',
    litre: 'litres|liters|litre|liter',
    hectare: 'hectares|hectare|ha',
    acre: 'acres|acre',
    degree: '°c|°f|°|degrees celsius|degrees fahrenheit|degrees|degree',
    kw: 'kw|kilowatts|kilowatt',
    watt: 'watts|watt',
    mw: 'mw|megawatts|megawatt',
    gw: 'gw|gigawatts|gigawatt',
    // One second is a rank as well: “a 32-second call”, and no “2 second prizes”.
    second: 'seconds|-second',
    minute: 'minutes|minute|min',
    hour: 'hours|hour',
    day: 'days|day',
    week: 'weeks|week',
    month: 'months|month',
    year: 'years|year',
    decade: 'decades|decade',
    cent: 'cents|¢',
  }).flatMap(([unit, names]) => names.split(/\||(?<=%) /u).map((name) => [name, unit] as const)),
);

/** Plurals that do not end in s, as things that are counted. */
export const irregularPlurals: ReadonlySet<string> = new Set(
  'people men women children police staff troops crew personnel countrymen policemen firefighters fishermen aircraft fish sheep cattle feet teeth dead wounded injured media data'.split(
    ' ',
  ),
);
