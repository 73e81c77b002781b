import { speech } from '../checks/en/governors.ts';
import { meansTheSame } from '../checks/means-the-same.ts';
import type { Deed } from './model-deeds.ts';
import { does, suffers } from './model-doers.ts';
import { isNamedAsDone } from './model-named.ts';
import type { Phrases } from './model-phrases.ts';
import { isPronoun } from './model-sameness.ts';
import { isOnlyShortened, isShortenedFrom, isUnknown, type Sides } from './model-sides.ts';
import type { Thing } from './model-words.ts';

/**
 * Deeds that have changed hands: whoever does one, or suffers it, does so in the passage by the last word of its name (“the mayor’s
 * brother” is no mayor), behind no preposition, or nothing but whole phrases was struck between the two.
 */
export const changedHands = (sides: Sides): string[] =>
  sides.told.deeds.filter((deed) => !isInItsHands(deed, sides)).map(({ head }) => head.word);

function isInItsHands(deed: Deed, sides: Sides): boolean {
  if (isQuoting(deed) && sides.told.text.includes('·')) return true;
  const there = sameDeeds(deed, sides);
  if (isAnothers(deed, there, sides)) return false;
  if (there.length === 0) return isNamedAsDone(deed, sides);
  const isKnown = (thing: Thing) =>
    isOnlyShortened(thing, deed, sides) || isUnknown(thing, sides) || isACalling(thing, sides.told);
  const [doers, sufferers] = [deed.agents ?? [], deed.patients ?? []].map((things) =>
    meant(things).filter((thing) => !isKnown(thing)),
  );
  return there.some(
    (its) =>
      (doers ?? []).every((thing) => does(thing, deed, its, sides.passage)) &&
      (sufferers ?? []).every((thing) => suffers(thing, deed, its, sides.passage)),
  );
}

/** “He said he would resign” of “he said he shared the view that Ana Ruiz would”: he who stands there does it not. */
function isAnothers({ head, agents }: Deed, there: readonly Deed[], sides: Sides): boolean {
  const [pronoun] = agents?.[0]?.words ?? [];
  const place = pronoun === undefined ? null : sides.places[pronoun.index];
  if (pronoun === undefined || place == null || !/^(?:he|she)$/u.test(pronoun.word) || there.length === 0) return false;
  const isOthers = ({ agents: its }: Deed) =>
    its !== null && its.length > 0 && !isPronoun(its) && its.every(({ words }) => (words[0]?.index ?? 0) > place.index);
  return there.every(isOthers) && !isShortenedFrom(pronoun, head, sides);
}

/** Beside a publisher or a quotation, which are blanked. */
const isQuoting = ({ head, being }: Deed) => being || speech.has(head.stem) || /^(?:puts?|gives?|gave)$/u.test(head.word);

/** Of a helper (“was”, “had”) the very one; of others all that mean the same. */
function sameDeeds({ head }: Deed, { passage, places }: Sides): Deed[] {
  const place = places[head.index];
  if (head.pos === 'AUX') return passage.deeds.filter((its) => its.head === place);
  const alike = passage.deeds.filter((its) => meansTheSame(head, its.head));
  const exact = alike.filter((its) => its.head.stem === head.stem);
  return exact.length > 0 ? exact : alike;
}

/** Whom “who” may mean stands with its prepositions: of these the one without. */
const meant = (things: readonly Thing[]): readonly Thing[] => {
  const free = things.filter(({ preposition }) => preposition === null || preposition === 'by');
  return free.length > 0 ? free : things.slice(0, 1);
};

/** “Ana Ruiz, the harbour master, …”: the rule about appositions sees to it. */
function isACalling(thing: Thing, { parts }: Phrases): boolean {
  const at = parts.findIndex((part) => part.kind === 'thing' && part.thing === thing);
  const before = parts[at - 1];
  return (
    before?.kind === 'thing' && before.thing.words.at(-1)?.clause !== thing.words[0]?.clause && parts[at + 1]?.kind !== 'and'
  );
}
