import { nameParticles } from '../text/en/name-words.ts';
import type { NameTold } from './names-told.ts';

/** A part used this many times as often as the whole is a name of its own: “Halvenia” beside “Halvenia Rail”; sooner where it has several words. */
const OF_ITS_OWN = { word: 4, words: 1 };
const isOfItsOwn = (part: NameTold, whole: NameTold) =>
  part.mentions >= whole.mentions * (part.name.includes(' ') ? OF_ITS_OWN.words : OF_ITS_OWN.word);

/** Folds fragments into the name they are part of (“Alder” into “Port Alder”, “Ruiz” into “Ana Ruiz”), where there is one such name only. */
export function wholeNames(names: NameTold[]): NameTold[] {
  const whole = new Map(names.map((name) => [name.name, { ...name, publishers: new Set(name.publishers) }]));
  for (const part of names.toSorted(
    (a, b) => a.name.split(' ').length - b.name.split(' ').length || (a.name < b.name ? -1 : 1),
  )) {
    const longer = names.filter((other) => isPartOf(part.name, other.name) && !isOfItsOwn(part, other));
    const into = onlyLongest(longer);
    const target = whole.get(into?.name ?? '');
    const own = whole.get(part.name);
    if (longer.length > 0) whole.delete(part.name);
    if (!target || !own) continue;
    for (const publisher of own.publishers) target.publishers.add(publisher);
    target.mentions += own.mentions;
    target.headlines = Math.max(target.headlines, own.headlines);
  }
  return [...whole.values()];
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

/** Two people of one surname: the surname alone says neither. */
function onlyLongest(names: NameTold[]): NameTold | null {
  const outer = names.filter((name) => !names.some((other) => isPartOf(name.name, other.name)));
  return outer.length === 1 ? (outer[0] ?? null) : null;
}
