/** Adjectives and short names that no ending leads back to their country or state; each line is one place. */
const lines = [
  'us|usa|america|american|americans|united states',
  'uk|britain|british|briton|britons|united kingdom',
  'eu|european union',
  'un|united nations',
  'uae|emirati|united arab emirates',
  'france|french',
  'netherlands|dutch|holland',
  'spain|spanish|spaniard',
  'switzerland|swiss',
  'greece|greek|greeks',
  'denmark|danish|dane|danes',
  'finland|finnish|finn|finns',
  'sweden|swedish|swede|swedes',
  'poland|polish|pole|poles',
  'turkey|turkish|turk|turks|türkiye',
  'wales|welsh',
  'scotland|scottish|scots',
  'ireland|irish',
  'england|english',
  'norway|norwegian|norwegians',
  'thailand|thai',
  'philippines|filipino|filipinos|philippine',
  'portugal|portuguese',
  'cyprus|cypriot|cypriots',
  'czech republic|czech|czechs|czechia',
  'peru|peruvian|peruvians',
  'germany|german|germans',
  'congo|congolese',
  'europe|european|europeans',
  'alabama|ala',
  'arizona|ariz|az',
  'arkansas|ark',
  'california|calif|ca',
  'colorado|colo',
  'connecticut|conn',
  'delaware|del',
  'florida|fla|fl',
  'georgia|ga',
  'illinois|ill',
  'indiana|ind',
  'kansas|kan',
  'maryland|md',
  'massachusetts|mass',
  'michigan|mich',
  'minnesota|minn',
  'mississippi|miss',
  'montana|mont',
  'nebraska|neb',
  'nevada|nev',
  'new hampshire|nh',
  'new jersey|nj',
  'new mexico|nm',
  'new york|ny',
  'north carolina|nc',
  'north dakota|nd',
  'oklahoma|okla',
  'oregon|ore',
  'pennsylvania|pa',
  'rhode island|ri',
  'south carolina|sc',
  'south dakota|sd',
  'tennessee|tenn',
  'texas|tex|tx',
  'virginia|va',
  'washington|wash',
  'west virginia|wva|wv',
  'wisconsin|wis',
  'wyoming|wyo',
];

const countries = lines.map((line) => line.split('|'));

/** Other names of the same country, union or state, in lower case; empty for all that is not in the list. */
export const otherNames = (name: string): string[] => countries.filter((names) => names.includes(name)).flat();

const placeEndings = ['', 'a', 'ia', 'y', 'o', 'e', 'land', 'stan', 'istan'];
const adjectiveEndings = ['n', 'an', 'ian', 'ean', 'ese', 'ish', 'i', 'ic', 'ns', 'ans', 'ians', 'is'];

const stems = (word: string, endings: string[]) =>
  endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, word.length - ending.length));

/** Whether one word (lower case) is the other's adjective: “iranian” and “iran”, “afghan” and “afghanistan”. */
export function isDemonymOf(one: string, other: string): boolean {
  const match = (place: string, adjective: string) =>
    stems(adjective, ['', ...adjectiveEndings]).some((stem) => stem.length >= 4 && stems(place, placeEndings).includes(stem)) &&
    adjectiveEndings.some((ending) => adjective.endsWith(ending));
  return one !== other && (match(one, other) || match(other, one));
}
