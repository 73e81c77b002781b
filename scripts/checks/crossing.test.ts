import { expect, test } from 'vitest';
import { closeness, crossingOf, misfitOf, type Place } from './crossing.ts';
import { mentionsIn } from './mentions.ts';
import { read, type Token } from './reading.ts';

/** The mentions of a text that have these words, each in its place. */
function placesIn(text: string, words: string): Place[] {
  const reading = read(text);
  return mentionsIn(text)
    .filter((mention) => mention.text === words)
    .map((mention) => ({ mention, reading }));
}

function placeIn(text: string, words: string): Place {
  const [place] = placesIn(text, words);
  if (place === undefined) throw new Error(`no “${words}” in “${text}”`);
  return place;
}

function wordOf({ reading }: Place, word: string): Token {
  const token = reading.tokens.find((each) => each.word === word);
  if (token === undefined) throw new Error(`no “${word}”`);
  return token;
}

test.each([
  ['right before', 'She praised Ana Ruiz.', 'praised', 1],
  ['right behind', 'There Ana Ruiz left.', 'left', 1],
  ['three words before count half', 'She praised her old friend Ana Ruiz.', 'praised', 0.5],
  ['three words behind count half', 'There Ana Ruiz one day at noon left.', 'left', 2 ** (-4 / 3)],
  ['a mark counts as two words', 'There Ana Ruiz, left.', 'left', 2 ** (-2 / 3)],
])('how near a word stands: %s', (_, text, word, is) => {
  const place = placeIn(text, 'Ana Ruiz');
  expect(closeness(wordOf(place, word), place)).toBeCloseTo(is, 6);
});

const crossing = (told: string, source: string, one: string, other: string) =>
  crossingOf(placeIn(told, one), placeIn(told, other), placesIn(source, one), placesIn(source, other));

test.each([
  ['they stand as there', 'Ana Ruiz resigned and Eva Lind stayed.', 'Ana Ruiz resigned and Eva Lind stayed.', 1],
  ['they changed places', 'Eva Lind resigned and Ana Ruiz stayed.', 'Ana Ruiz resigned and Eva Lind stayed.', -1],
  ['other words say the same', 'Eva Lind quit and Ana Ruiz stayed.', 'Ana Ruiz resigned and Eva Lind stayed.', -1],
  ['no word tells', 'Ana Ruiz slept and Eva Lind sang.', 'Ana Ruiz resigned and Eva Lind stayed.', 0],
  ['small words tell nothing', 'With Ana Ruiz and by Eva Lind.', 'By Ana Ruiz and with Eva Lind.', 0],
  ['who praised whom', 'Ana Ruiz praised Eva Lind.', 'Ana Ruiz praised Eva Lind.', 1],
  ['who praised whom, turned', 'Eva Lind praised Ana Ruiz.', 'Ana Ruiz praised Eva Lind.', -1],
  ['who was praised by whom', 'Eva Lind was praised by Ana Ruiz.', 'Ana Ruiz praised Eva Lind.', 1],
  ['a contrary told from the other side', 'Ana Ruiz sold Eva Lind.', 'Eva Lind bought Ana Ruiz.', 1],
])('whether two names stand with their own words: %s', (_, told, source, sign) => {
  expect(Math.sign(crossing(told, source, 'Ana Ruiz', 'Eva Lind').score)).toBe(sign);
});

test('the order around a verb is worth a half, and all that speaks is weighed', () => {
  const straight = crossing('Ana Ruiz praised Eva Lind.', 'Ana Ruiz praised Eva Lind.', 'Ana Ruiz', 'Eva Lind');
  expect(straight).toEqual({ score: 0.5, weight: 0.5 });
  const turned = crossing('Eva Lind praised Ana Ruiz.', 'Ana Ruiz praised Eva Lind.', 'Ana Ruiz', 'Eva Lind');
  expect(turned).toEqual({ score: -0.5, weight: 0.5 });
});

test('two sentences tell no order', () => {
  const [told, one, other] = ['Ana Ruiz praised Eva Lind.', 'Ana Ruiz praised nobody.', 'Nobody praised Eva Lind.'];
  const found = crossingOf(
    placeIn(told, 'Ana Ruiz'),
    placeIn(told, 'Eva Lind'),
    placesIn(one, 'Ana Ruiz'),
    placesIn(other, 'Eva Lind'),
  );
  expect(found.score).toBe(0);
});

const misfit = (told: string, source: string, own: string, other: string) =>
  misfitOf(placeIn(told, own), placesIn(source, own), placesIn(source, other));

test.each([
  ['its own words', 'Ana Ruiz resigned.', -1],
  ['the other’s words', 'Ana Ruiz stayed.', 1],
  ['words of neither', 'Ana Ruiz slept.', 0],
  ['the other’s words far away', 'Ana Ruiz sat there with him and her and them and us and you all, one stayed.', 0],
])('whether words beside a name are another’s: %s', (_, told, sign) => {
  const source = 'Ana Ruiz resigned today and Eva Lind stayed.';
  const { score, weight } = misfit(told, source, 'Ana Ruiz', 'Eva Lind');
  expect(Math.sign(score)).toBe(sign);
  expect(weight).toBeCloseTo(Math.abs(score), 6);
});
