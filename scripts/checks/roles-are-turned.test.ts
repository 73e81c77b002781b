import { expect, test } from 'vitest';
import { nothingIsSwapped, pairsIn } from './nothing-is-swapped.ts';
import { rolesAreTurned } from './roles-are-turned.ts';
import { aStatement } from './story-builder.ts';
import { toldIn } from './told.ts';

const areTurned = (text: string, passage: string) =>
  toldIn(aStatement(text, { from: 'Coast Wire', passage }))
    .filter(({ line }) => line > 1)
    .some((told) => pairsIn(told).some(({ one, other }) => rolesAreTurned(one, other, told)));

/** Each passage, what tells it truly, and what tells it with the two names exchanged. */
const cases: [string, string, string][] = [
  ['Bo Lind sent letters to Ana Ruiz.', 'Ana Ruiz was sent letters by Bo Lind.', 'Bo Lind was sent letters by Ana Ruiz.'],
  [
    'Norway captured the fort from Peru in 1807.',
    'In 1807 the fort was taken from Peru by Norway.',
    'In 1807 the fort was taken from Norway by Peru.',
  ],
  [
    'Bo Lind was on the radio, urging Ana Ruiz to stay.',
    'On the radio Bo Lind pressed Ana Ruiz to stay.',
    'On the radio Ana Ruiz pressed Bo Lind to stay.',
  ],
  [
    'Bo Lind said he wants Ana Ruiz to do well.',
    'Bo Lind, back on air, said he hoped Ana Ruiz would do well.',
    'Ana Ruiz, back on air, said he hoped Bo Lind would do well.',
  ],
  [
    'In the suit, Bo Lind said that Ana Ruiz had a temper.',
    'Bo Lind charged in the suit that Ana Ruiz showed a temper.',
    'Ana Ruiz charged in the suit that Bo Lind showed a temper.',
  ],
  [
    'Asked about the nine who voted for Ana Ruiz, Bo Lind said it was enough.',
    'It was enough, was what Bo Lind said of the nine who sided with Ana Ruiz.',
    'It was enough, was what Ana Ruiz said of the nine who sided with Bo Lind.',
  ],
  [
    'Bo Lind said on Monday that he and Ana Ruiz had seen a lot.',
    'Bo Lind, speaking on Monday, said that Ana Ruiz had seen a lot beside him.',
    'Ana Ruiz, speaking on Monday, said that Bo Lind had seen a lot beside him.',
  ],
  ['Bo Lind praised Ana Ruiz.', 'Ana Ruiz was praised by Bo Lind.', 'Bo Lind was praised by Ana Ruiz.'],
  ['Mayor Bo Lind thanked Judge Ana Ruiz.', 'Bo Lind on Monday thanked Ana Ruiz.', 'Ana Ruiz on Monday thanked Bo Lind.'],
  ['Bo Lind, whose letter began it, sued Ana Ruiz.', 'Bo Lind sued Ana Ruiz.', 'Ana Ruiz sued Bo Lind.'],
  ['Bo Lind sued Ana Ruiz in May.', 'Bo Lind, a smith, sued Ana Ruiz.', 'Ana Ruiz, a smith, sued Bo Lind.'],
  [
    'Bo Lind bought the mill from Ana Ruiz.',
    'The mill was purchased by Bo Lind from Ana Ruiz.',
    'The mill was purchased by Ana Ruiz from Bo Lind.',
  ],
  [
    'Bo Lind hit Ana Ruiz with a ball.',
    'Ana Ruiz was struck by Bo Lind with a ball.',
    'Bo Lind was struck by Ana Ruiz with a ball.',
  ],
  ['Bo Lind, the smith, said Ana Ruiz had lied.', 'Ana Ruiz had lied, said Bo Lind.', 'Bo Lind had lied, Ana Ruiz said.'],
  [
    'Bo Lind told the court that Ana Ruiz had left.',
    'Bo Lind told the court of the leaving of Ana Ruiz.',
    'Ana Ruiz told the court of the leaving of Bo Lind.',
  ],
];

test.each(cases)('“%s” is told by “%s” and not by “%s”', (passage, faithful, exchanged) => {
  expect([faithful, exchanged].map((text) => areTurned(text, passage))).toEqual([false, true]);
});

/** What two names may stand on either side of, and where nobody can tell. */
test.each([
  ['what two do to each other', 'Ana Ruiz met Bo Lind.', 'Bo Lind met Ana Ruiz.'],
  ['a defeat told as a victory', 'Ana Ruiz lost to Bo Lind.', 'Bo Lind defeated Ana Ruiz.'],
  ['another verb of the same letters', 'Ana Ruiz took over from Bo Lind.', 'Bo Lind seized it from Ana Ruiz.'],
  ['each to the other', 'Ana Ruiz praised Bo Lind.', 'Bo Lind praised Ana Ruiz, and Ana Ruiz praised Bo Lind.'],
  ['each to the other, told', 'Ana Ruiz praised Bo Lind and Bo Lind praised Ana Ruiz.', 'Bo Lind praised Ana Ruiz.'],
  ['somebody’s aide', 'Ana Ruiz’s aide praised Bo Lind.', 'Bo Lind praised Ana Ruiz.'],
  ['a plan by somebody', 'A plan by Ana Ruiz praised Bo Lind.', 'Bo Lind praised Ana Ruiz.'],
  ['both said so', 'Ana Ruiz said Bo Lind had left.', 'Bo Lind said so, and Ana Ruiz said so.'],
  [
    'who is called “she” there',
    'Ana Ruiz said Bo Lind had left.',
    'Bo Lind said it was late. Ana Ruiz came in, and she said nothing.',
  ],
  [
    'who is “he” in another sentence',
    'Ana Ruiz said Bo Lind had left.',
    'Bo Lind said it was late for Ana Ruiz. She said little.',
  ],
  [
    'whoever is “he” here',
    'Ana Ruiz, who came with Bo Lind, said it was late; he said so too.',
    'Bo Lind said it was late for Ana Ruiz.',
  ],
  ['according to whom', 'Ana Ruiz told Bo Lind of it.', 'Bo Lind said it was late, according to Ana Ruiz.'],
  ['a list', 'Ana Ruiz and Bo Lind praised it.', 'Bo Lind and Ana Ruiz praised it.'],
  ['place and company', 'Ana Ruiz spoke beside Bo Lind.', 'Bo Lind spoke beside Ana Ruiz.'],
  ['a comparison', 'Ana Ruiz paid more than Bo Lind.', 'Bo Lind paid less than Ana Ruiz.'],
  ['a name and its people', 'Norway praised the Norwegian.', 'The Norwegian praised Norway.'],
])('says nothing of %s', (_, text, passage) => {
  expect(areTurned(text, passage)).toBe(false);
});

test('is what names that changed places are refused for', () => {
  const text = 'Ana Ruiz, back on the air, said she hoped Bo Lind would do well.';
  const passage = 'Back on the air, Bo Lind said he wants Ana Ruiz to do well.';
  const found = nothingIsSwapped(aStatement(text, { from: 'Coast Wire', passage }));
  expect(found.filter(({ line }) => line > 1)).toMatchObject([{ code: 'swapped', one: 'Ana Ruiz', other: 'Bo Lind' }]);
});
