import { nameParticles } from '../text/en/name-words.ts';
import { demonyms } from './en/demonyms.ts';
import { isLowerCaseWord } from './en/lower-case-words.ts';
import { noTags, quarters } from './en/tag-words.ts';
import type { NameTold } from './names-told.ts';

/** A part used this many times as often as the whole may be a name of its own: “Halvenia” beside “Halvenia Rail”. */
const OF_ITS_OWN = 4;
/** Of a place's mentions, so many stand behind “in” and the like; of a person's hardly any. */
const PLACED = 0.15;

/** Folds fragments into the name they are part of (“Alder” into “Port Alder”, “Ruiz” into “Ana Ruiz”, “CNB” into “Central Narcotics Bureau”), where there is one such name only. */
export function wholeNames(given: NameTold[]): NameTold[] {
  const names = withoutLongForms(withoutOpeners(given));
  const whole = new Map(names.map((name) => [name.name, { ...name, publishers: new Set(name.publishers) }]));
  const single = new Set(names.map(({ name }) => name));
  for (const part of names.toSorted(
    (a, b) => a.name.split(' ').length - b.name.split(' ').length || (a.name < b.name ? -1 : 1),
  )) {
    const longer = names.filter((other) => isFragment(part, other, single));
    const into = whole.get(oneOf(longer)?.name ?? '');
    const own = whole.get(part.name);
    if (longer.length > 0) whole.delete(part.name);
    if (into && own) fold(own, into);
  }
  return [...whole.values()];
}

/** How often the rest of a name stands alone for a common word before it to be no part of it: “Greater Israel” is Israel, “Port Alder” no Alder. */
const ALONE = 2;

/** “Russian Soyuz”, “Friday Alicia Benefield”, “Eighties Davie”: a word that is no name has run into one that stands alone elsewhere. */
function withoutOpeners(given: NameTold[]): NameTold[] {
  const names = new Map(given.map((told) => [told.name, { ...told, publishers: new Set(told.publishers) }]));
  for (const { name, mentions } of given) {
    const [first = '', ...rest] = name.split(' ');
    const alone = names.get(rest.join(' '));
    const long = names.get(name);
    if (!alone || !long || !isOpener(first) || alone.mentions < mentions * ALONE) continue;
    fold(long, alone);
    names.delete(name);
  }
  return [...names.values()];
}

/** “Peaches Honeyblossom Geldof” where she is mostly Peaches Geldof: the name people use is the name. */
function withoutLongForms(given: NameTold[]): NameTold[] {
  const names = new Map(given.map((told) => [told.name, told]));
  for (const long of given) {
    const [first = '', middle = '', last = '', ...more] = long.name.split(' ');
    const used = [`${first} ${last}`, `${middle} ${last}`].map((name) => names.get(name));
    const short = used.find((name) => name && name.mentions > long.mentions);
    if (!short || last === '' || more.length > 0) continue;
    fold(long, short);
    names.delete(long.name);
  }
  return [...names.values()];
}

const isOpener = (word: string) =>
  [demonyms, noTags, quarters].some((known) => known.has(word.toLowerCase())) || isLowerCaseWord(word) || /ists?$/.test(word);

function fold(part: NameTold, whole: NameTold): void {
  for (const publisher of part.publishers) whole.publishers.add(publisher);
  whole.mentions += part.mentions;
  whole.early = Math.max(whole.early, part.early);
  whole.headlines = Math.max(whole.headlines, part.headlines);
}

/** Whether one name is another, cut short: its end (a surname), its beginning (a first name), its initials, or without a middle name. */
function isFragment(part: NameTold, whole: NameTold, single: ReadonlySet<string>): boolean {
  if (isAcronym(part, whole) || lacksAMiddleName(part.name, whole.name)) return true;
  if (!isPartOf(part.name, whole.name)) return false;
  return !isOfItsOwn(part, whole, single);
}

const isPlace = ({ placed, mentions }: NameTold) => placed > 0 && placed >= mentions * PLACED;

function isOfItsOwn(part: NameTold, whole: NameTold, single: ReadonlySet<string>): boolean {
  const often = part.mentions >= whole.mentions * OF_ITS_OWN;
  if (part.name.includes(' ')) return part.mentions >= whole.mentions * (isPlace(part) ? 1 : 2);
  const [first = '', ...rest] = whole.name.split(' ');
  if (whole.name.endsWith(` ${part.name}`)) return isPlace(part) && (often || quarters.has(first.toLowerCase()));
  // The beginning of a person's name, whose surname stands alone elsewhere, is a first name.
  const isFirstName = rest.length === 1 && single.has(rest[0] ?? '') && !isPlace(part);
  return !isFirstName && (often || (isPlace(part) && part.mentions >= whole.mentions));
}

const initialsOf = (name: string) => [...name.matchAll(/(?<![\p{L}’'])\p{Lu}/gu)].map(([letter]) => letter).join('');
const isAcronym = (part: NameTold, whole: NameTold) =>
  /^\p{Lu}{2,6}$/u.test(part.name) && whole.name.includes(' ') && initialsOf(whole.name) === part.name;

/** “Carlton Johnson” beside “Carlton Lindbergh Johnson”. */
function lacksAMiddleName(part: string, whole: string): boolean {
  const [short, long] = [part.split(' '), whole.split(' ')];
  return short.length === 2 && long.length === 3 && short[0] === long[0] && short[1] === long[2];
}

/** At its start or its end, with no particle between: “England” is no fragment of “Bank of England”. */
function isPartOf(part: string, whole: string): boolean {
  if (part.length >= whole.length) return false;
  if (whole.startsWith(`${part} `)) return !nameParticles.has(whole.slice(part.length + 1).split(' ')[0] ?? '');
  return (
    whole.endsWith(` ${part}`) &&
    !nameParticles.has(
      whole
        .slice(0, -part.length - 1)
        .split(' ')
        .at(-1) ?? '',
    )
  );
}

/** Two people of one surname: the surname alone says neither, unless one is named far more often. */
function oneOf(names: NameTold[]): NameTold | null {
  const outer = names
    .filter((name) => !names.some((other) => isPartOf(name.name, other.name)))
    .toSorted((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
  const [first, second] = outer;
  return first && (!second || first.mentions >= 3 * second.mentions) ? first : null;
}
