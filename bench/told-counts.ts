import type { Story } from '../scripts/stories/story.ts';
import { centreOf, likeness, rarityIn, vectorOf } from '../scripts/drafts/likeness.ts';
import { stemsOf } from '../scripts/drafts/unit.ts';
import type { Article } from '../scripts/articles/article.ts';

/** Quotations of a statement, without those inside them; and our own words around them. */
const quoted = /“[^“”]*”/gu;
const inner = /‘[^‘]*?’(?!\p{L})/gu;

const pronoun = /(?<![\p{L}’'])(?:he|she|him|her|his|hers|they|them|their|theirs|it|its)(?![\p{L}])/iu;
const firstPerson = /(?<![\p{L}’'-])(?:I|we|me|my|our|us)(?![\p{L}’'-])/u;
/** Something a pronoun can stand for: a name, or a noun with its article. */
const antecedent =
  /(?<!^)\p{Lu}\p{L}+|^\p{Lu}\p{L}+(?: \p{Lu}|’s? )|\b(?:a|an|the|this|every|some|any|no|two|three|\d+) [\p{L}’-]+/iu;

/** Quotations whose first pronoun has nothing before it that it could stand for, or in which a reporter says “I”. */
export function danglingIn(text: string): string[] {
  return quotationsOf(text).filter((words) => {
    const plain = words.replace(inner, ' … ');
    const found = pronoun.exec(plain);
    const before = plain.slice(0, found?.index ?? 0);
    // “It is believed that”, and “their” before the noun it speaks of: “In their report, the engineers …”.
    const empty =
      /^(?:it|its)$/iu.test(found?.[0] ?? '') &&
      /^ (?:is|was|has been|remains|seems|became|will be) /u.test(plain.slice((found?.index ?? 0) + 2));
    return (
      (found !== null &&
        !empty &&
        !antecedent.test(before.replace(/^\p{L}+,? ?/u, (word) => (/^\p{Lu}\p{Ll}+,/u.test(word) ? '' : word)))) ||
      (firstPerson.test(plain) && !/ quotes \p{L}/u.test(text))
    );
  });
}

const days = /(?<!\p{L})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|tonight|last night)(?![\p{L}])/giu;

/**
 * Days a reader cannot place: a weekday or “yesterday” in a quotation, with neither a date in it nor words of ours, there or earlier in the story, that
 * say which day it was.
 * @param told the story's text up to the end of this statement
 */
export function undatedIn(text: string, told: string): string[] {
  const ours = told.replace(quoted, ' ').toLowerCase();
  return quotationsOf(text).flatMap((words) =>
    (words.replace(inner, ' … ').match(days) ?? []).filter(
      (day) =>
        !ours.includes(`${day.toLowerCase()}: `) &&
        !/\b\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}\b/u.test(words),
    ),
  );
}

const quotationsOf = (text: string) => (text.match(quoted) ?? []).map((words) => words.slice(1, -1));

/** Two sentences this alike (cosine of rare words) tell the same. */
const ALIKE = 0.4;

/** What two voices at least tell: groups of alike sentences; and how many of them the story tells too. */
export function sharedFacts(articles: readonly Article[], story: Story): { shared: number; told: number } {
  const sentences = articles
    .flatMap(({ voice, sentences: its }) => its.map(({ text }) => ({ voice, stems: stemsOf(text) })))
    .filter(({ stems }) => stems.size > 3);
  const rarity = rarityIn(sentences.map(({ stems }) => stems));
  const vectors = sentences.map(({ voice, stems }) => ({ voice, vector: vectorOf(stems, rarity) }));
  const open = new Set(vectors);
  const passages = story.footnotes.map(({ passage }) => vectorOf(stemsOf(passage), rarity));
  let [shared, told] = [0, 0];
  for (const first of vectors) {
    if (!open.has(first)) continue;
    const group = [...open].filter(({ vector }) => likeness(vector, first.vector) >= ALIKE);
    for (const each of group) open.delete(each);
    if (new Set(group.map(({ voice }) => voice)).size < 2) continue;
    shared++;
    const middle = centreOf(group.map(({ voice, vector }) => ({ group: voice, vector })));
    if (
      passages.some(
        (passage) => likeness(passage, middle) >= ALIKE || group.some(({ vector }) => likeness(passage, vector) >= ALIKE),
      )
    )
      told++;
  }
  return { shared, told };
}
