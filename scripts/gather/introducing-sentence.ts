import type { Article } from '../articles/article.ts';
import { forAPerson } from '../checks/en/antecedents.ts';
import { kindOfName } from '../checks/en/kinds-of-names.ts';
import { type Mention, mentionsIn, sameMention } from '../checks/mentions.ts';
import { holdersIn } from '../checks/office-holders.ts';
import { nameSource } from '../checks/names/name-source.ts';
import { nameStandsIn } from '../checks/same-name.ts';

/** A pronoun means somebody named so many sentences before at most. */
const near = 3;

/**
 * The sentence of an article before `first` that introduces whom the passage from there on calls “the minister”, “Ruiz” or
 * “she”; null where the passage calls nobody so, or where it could mean somebody else.
 */
export function introducingSentence(name: string, { sentences }: Article, first: number, passage: string): number | null {
  const before = sentences.slice(0, first).map(({ text }) => text);
  const named = { text: name, initial: false };
  for (const at of before.keys().toArray().toReversed()) {
    const text = before[at] ?? '';
    if (!nameStandsIn(named, nameSource(text))) continue;
    if (
      isCalledByPart(name, passage, before) ||
      isCalledByOffice(name, text, passage, before) ||
      (first - at <= near && isCalledByPronoun(name, passage, before.slice(at)))
    )
      return at;
  }
  return null;
}

const mentionOf = (name: string): Mention => ({
  kind: 'name',
  text: name,
  start: 0,
  end: name.length,
  keys: name.toLowerCase().split(' '),
});

/** “Ruiz”, where nobody else of that name has been told of. */
function isCalledByPart(name: string, passage: string, before: string[]): boolean {
  const own = mentionOf(name);
  const part = mentionsIn(passage).find((mention) => sameMention(mention, own));
  if (part === undefined) return false;
  const namesakes = before.flatMap(mentionsIn).filter((mention) => mention.kind === 'name' && sameMention(mention, part));
  return namesakes.every(
    ({ keys }) => keys.every((key) => own.keys.includes(key)) || own.keys.every((key) => keys.includes(key)),
  );
}

/** “The minister”, where the sentence calls the name so and the article nobody else. */
function isCalledByOffice(name: string, sentence: string, passage: string, before: string[]): boolean {
  const own = mentionOf(name);
  const offices = holdersIn(sentence).filter((holder) => sameMention(holder.name, own));
  return offices.some(({ role: { word } }) => {
    const holders = before.flatMap((text) => holdersIn(text)).filter(({ role }) => role.word === word);
    return (
      new RegExp(`\\bthe (?:\\p{Ll}+ )?${word}\\b`, 'iu').test(passage) &&
      holders.every((holder) => sameMention(holder.name, own))
    );
  });
}

/** “She”, where nobody else is named from that sentence on. */
function isCalledByPronoun(name: string, passage: string, since: string[]): boolean {
  const own = mentionOf(name);
  const says = (passage.match(/\p{L}+/gu) ?? []).some((word) => forAPerson.test(word.toLowerCase()));
  return says && [...since, passage].every((text) => peopleIn(text).every((person) => sameMention(person, own)));
}

const peopleIn = (text: string): Mention[] =>
  mentionsIn(text).filter(
    ({ kind, text: name, start, end }) => kind === 'name' && kindOfName(name, text, start, end) === 'person',
  );
