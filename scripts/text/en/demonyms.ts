import { peoples } from './peoples.ts';
import { states } from './states.ts';

/** “Ohioan” has a plural, “Dutch” has none. */
const hasAPlural = /(?:n|i|er|ite|ot|at|ak|ch|ek|kh|ik|urk|urd|ard|ino|ole|ane|ede|inn|erb|vene|tine)$/u;
const withPlurals = ([name = '', ...forms]: readonly string[]): readonly string[] => [
  name,
  ...forms.flatMap((form) => (hasAPlural.test(form) ? [form, `${form}s`] : [form])),
];

const places: readonly (readonly string[])[] = [
  ...peoples.map((line) => withPlurals(line.split('|'))),
  ...states.map(({ name, people, short }) => [...withPlurals([name, ...people]), ...short]),
];

/** Each name with the places it may stand for: “Dominican” and “Washington” for two. */
const placesOf = new Map<string, ReadonlySet<number>>();
for (const [place, names] of places.entries())
  for (const name of names) placesOf.set(name, new Set([...(placesOf.get(name) ?? []), place]));

/** Other names of the same country, union or state, in lower case; empty for all that is not in the list. */
export const otherNames = (name: string): string[] => [...(placesOf.get(name) ?? [])].flatMap((place) => places[place] ?? []);

const placeEndings = ['', 'a', 'ia', 'y', 'o', 'e', 'land', 'stan', 'istan'];
const adjectiveEndings = ['n', 'an', 'ian', 'ean', 'ese', 'ish', 'i', 'ic', 'ns', 'ans', 'ians', 'is'];

/** As many letters at least an adjective has in common with its place. */
const STEM = 4;

const stems = (word: string, endings: string[]) =>
  endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, word.length - ending.length));

/** Given names that look like the adjectives of each other: Martina is not Martin, nor Julian Julia. */
const givenNames: ReadonlySet<string> = new Set(
  'martin martina julia julian juliana julie juli louis louise louisa maria marian mariana marie mari lucia lucian luciana lucie christian christiana christine carolin caroline paulin paulina pauline fabia fabian fabiana emilia emilian emilie silvia silvian'.split(
    ' ',
  ),
);

/** Whether one word (lower case) is the other's adjective: “iranian” and “iran”, “afghan” and “afghanistan”. */
export function isDemonymOf(one: string, other: string): boolean {
  if (one === other) return false;
  const [its, others] = [placesOf.get(one), placesOf.get(other)];
  if (its !== undefined && others !== undefined) return !its.isDisjointFrom(others);
  if (one.slice(0, STEM) !== other.slice(0, STEM) || (givenNames.has(one) && givenNames.has(other))) return false;
  const match = (place: string, adjective: string) =>
    stems(adjective, ['', ...adjectiveEndings]).some(
      (stem) => stem.length >= STEM && stems(place, placeEndings).includes(stem),
    ) && adjectiveEndings.some((ending) => adjective.endsWith(ending));
  return match(one, other) || match(other, one);
}

/** How many states of the United States a text (lower case) names in full; Georgia and Washington are other places as well. */
export const statesIn = (text: string): number =>
  states.filter(({ name }) => !/^(?:georgia|washington)$/u.test(name) && ` ${text} `.includes(` ${name} `)).length;

/** Whether one word (lower case) is a country, a state, a large city or the adjective of one. */
export const isKnownPlace = (word: string): boolean => placesOf.has(word);
