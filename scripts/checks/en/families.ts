import { certainty } from './families/certainty.ts';
import { change } from './families/change.ts';
import { conflict } from './families/conflict.ts';
import { course } from './families/course.ts';
import { culture } from './families/culture.ts';
import { decisions } from './families/decisions.ts';
import { health } from './families/health.ts';
import { law } from './families/law.ts';
import { money } from './families/money.ts';
import { nature } from './families/nature.ts';
import { offices } from './families/offices.ts';
import { people } from './families/people.ts';
import { places } from './families/places.ts';
import { quantity } from './families/quantity.ts';
import { reasons } from './families/reasons.ts';
import { sport } from './families/sport.ts';
import { time } from './families/time.ts';
import { transport } from './families/transport.ts';
import { stemOf } from './stem.ts';

/**
 * A word or phrase in one family: which of its slots it fills. The words of a slot mean the same there, and the slots exclude
 * each other: a week is no month, whoever is charged is not yet convicted.
 */
export type Member = {
  family: number;
  slots: ReadonlySet<number>;
  /** The stems of a phrase, or of the one word. */
  stems: readonly string[];
  /** The forms in which it must stand, where its stem is also that of another word. */
  exact: ReadonlySet<string> | null;
  /** What the tagger must take it for, where it means something else as another part of speech. */
  tags: RegExp | null;
  /**
   * Where it may be found fault with: told, or only as the passage's (who says “may” of what will be says too little, and nothing
   * wrong), or never, since it means other things as often and only tells that a text has something of the kind.
   */
  accuses: 'told' | 'there' | 'never';
  /** Whether names hold it as well: “the Senate Majority Leader”. */
  inNames: boolean;
  /** Whether a sum of money must follow: “lost 86 million crowns” is a loss, “lost the match” none. */
  ofMoney: boolean;
};

/**
 * One line is one family; `/` parts its slots, `_` joins the words of a phrase. `=word` stands in this form alone, `word:v` is a
 * verb, `word:m` has a sum of money behind it; `<word` accuses only as the passage's, `~word` never; names hold the words of a line that begins with `@`.
 */
function membersOf(line: string, family: number): Member[] {
  const found = new Map<string, Set<number>>();
  for (const [slot, words] of line.replace('@', '').split('/').entries())
    for (const word of words.trim().split(/\s+/u)) found.set(word, (found.get(word) ?? new Set()).add(slot));
  return [...found].map(([written, slots]) => {
    const [word = '', tag = ''] = written.replace(/[=~<]/gu, '').split(':');
    return {
      family,
      slots,
      stems: word.split(/[_-]/u).map((part) => stemOf(part.replace(/'s$/u, ''))),
      exact: written.includes('=') ? formsOf(word.replace(/[_-]/gu, ' ')) : null,
      tags: tagOf[tag] ?? null,
      accuses: accusing[written.charAt(0)] ?? 'told',
      inNames: line.startsWith('@'),
      ofMoney: tag === 'm',
    };
  });
}

const formsOf = (word: string) => new Set([word, `${word}s`, word.replace(/y$/u, 'ies')]);

const tagOf: Readonly<Record<string, RegExp>> = {
  v: /^(?:VERB|AUX)$/u,
  n: /^(?:NOUN|PROPN)$/u,
  a: /^ADJ$/u,
  r: /^ADV$/u,
};
const accusing: Readonly<Record<string, Member['accuses']>> = { '<': 'there', '~': 'never' };

const fields = [
  certainty,
  change,
  conflict,
  course,
  culture,
  decisions,
  health,
  law,
  money,
  nature,
  offices,
  people,
  places,
  quantity,
  reasons,
  sport,
  time,
  transport,
];

/** The families as they are written, in the order of their numbers. */
export const familyLines: readonly string[] = fields
  .flatMap((field) => field.trim().split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'));

/** First stem → the members that begin with it, the longest first. */
export const membersByStem: ReadonlyMap<string, readonly Member[]> = byFirstStem();

function byFirstStem(): Map<string, Member[]> {
  const members = familyLines.flatMap(membersOf).toSorted((one, other) => other.stems.length - one.stems.length);
  return Map.groupBy(members, ({ stems }) => stems[0] ?? '');
}
