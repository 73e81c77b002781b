import { expect, test } from 'vitest';
import { placesIn } from '../families-in.ts';
import { read } from '../reading.ts';
import { familyLines, type Member, membersByStem } from './families.ts';

const members = [...membersByStem.values()].flat();
const families = Map.groupBy(members, ({ family }) => family);

test('there are families of every field, and each parts at least two slots', () => {
  expect(families.size).toBeGreaterThan(1_000);
  const slots = [...families.values()].map(
    (its) => its.reduce((all, { slots: each }) => all.union(each), new Set<number>()).size,
  );
  expect(Math.min(...slots)).toBeGreaterThan(1);
});

test('what may be told is in one slot of its family: a word in two would be right wherever one of them is', () => {
  const twice = members.filter(({ slots, accuses }) => accuses === 'told' && slots.size > 1).map(({ stems }) => stems.join(' '));
  expect(twice).toEqual([]);
});

test('two words of one family that share a stem are in one slot, or stand as they are', () => {
  const unclear = [...families.values()].flatMap((its) =>
    its
      .filter(({ exact, tags, accuses }) => exact === null && tags === null && accuses === 'told')
      .filter((one, _, all) =>
        all.some((other) => other.stems.join(' ') === one.stems.join(' ') && other.slots.isDisjointFrom(one.slots)),
      )
      .map(({ stems }) => stems.join(' ')),
  );
  expect(unclear).toEqual([]);
});

test('of the members that begin with a stem the longest comes first', () => {
  const lengths = [...membersByStem.values()].map((its) => its.map(({ stems }) => stems.length));
  expect(lengths.filter((each) => each.some((length, at) => length > (each[at - 1] ?? length)))).toEqual([]);
});

/** Sentences in which a word is of the part of speech that its mark asks for. */
const sentences = (word: string): string[] => [
  `They saw ${word}, they say.`,
  `They saw the ${word} there.`,
  `They saw the ${word} boats.`,
  `The ${word} side won.`,
  `It was an ${word} one.`,
  `They saw ${word}s there.`,
  `They ${word} it.`,
  `They ${word}ed it.`,
  `They want to ${word} it.`,
  `It was ${word}.`,
  `The ${word} won a place.`,
  `They spoke ${word} with us.`,
  `They ${word} 86 million dollars.`,
];

test('every member is found in a text made of it', () => {
  const lost = familyLines.flatMap((line, family) => {
    const members = line
      .replace('@', '')
      .split(/[\s/]+/u)
      .filter((written) => written !== '');
    // Most stand in one text of the whole family: to read a text of each takes four times as long.
    const left = members.filter((written) => !standsIn([textOfAll(members)], written, family));
    return left.filter((written) => !standsIn(sentences(wordsOf(written)), written, family));
  });
  expect(lost).toEqual([]);
});

const wordsOf = (written: string): string => written.replace(/[=~<]/gu, '').replace(/:.*/u, '').replaceAll(/[_-]/gu, ' ');

const textOfAll = (members: string[]): string => members.map((written) => `They saw ${wordsOf(written)}, they say.`).join(' ');

const standsIn = (texts: string[], written: string, family: number): boolean => {
  const words = wordsOf(written);
  return texts.some((text) =>
    placesIn(read(text), family).some(
      ({ token, end }) =>
        end - token.index === words.split(' ').length && text.slice(token.at).toLowerCase().startsWith(words.toLowerCase()),
    ),
  );
};

/** What a family can find fault with: one word told where the passage has another. */
const exchangesOf = (its: readonly Member[]): string[] =>
  its
    .filter(({ accuses }) => accuses === 'told')
    .flatMap((told) =>
      its
        .filter(({ accuses, slots }) => accuses !== 'never' && slots.isDisjointFrom(told.slots))
        .map((there) => [told, there].map(nameOf).join(' for ')),
    );

const nameOf = ({ stems, tags, exact, inNames }: Member): string =>
  [stems.join(' '), tags?.source, ...(exact ?? []), inNames].join('|');

test('no family says only what the others say', () => {
  const exchanges = [...families].map(([family, its]) => ({ family, its: new Set(exchangesOf(its)) }));
  const times = new Map<string, number>();
  for (const { its } of exchanges) for (const each of its) times.set(each, (times.get(each) ?? 0) + 1);
  const idle = exchanges.filter(({ its }) => [...its].every((each) => (times.get(each) ?? 0) > 1));
  expect(idle.map(({ family }) => familyLines[family])).toEqual([]);
});
