import { expect, test } from 'vitest';
import { deniedIn, denies } from './denied.ts';
import { read } from './reading.ts';

/** What a sentence says of the word between stars. */
function saidOf(sentence: string) {
  const reading = read(sentence.replaceAll('*', ''));
  const key = reading.tokens.find(({ at }) => at === sentence.indexOf('*'));
  return key && deniedIn(key, reading);
}
const inWords = (denied: boolean | null) => (denied === null ? 'unsure' : denied ? 'denied' : 'told');

test.each([
  ['told', 'Three people were *hurt* in the fire.'],
  ['told', 'The council *failed* to agree on a price.'],
  ['told', 'The town *slept* while nobody watched.'],
  ['told', 'While nobody watched, the town *slept*.'],
  ['told', 'The men who did not pay *left*.'],
  ['told', 'The quorum needed to *deny* a licence was there.'],
  ['told', 'Mr Close *spoke*.'],
  ['told', 'Ana Stop *spoke* on Monday.'],
  ['denied', 'No one was *hurt* in the fire.'],
  ['denied', 'Nobody was *hurt* in the fire.'],
  ['denied', 'The crew was not *hurt* in the fire.'],
  ['denied', 'The council failed to *agree* on a price.'],
  ['denied', 'The council did not ask the crew to *stop*.'],
  ['denied', 'The council did not say that the crew *stopped*.'],
  ['denied', 'The council *has* no money.'],
  ['denied', 'The council *sold* none of its boats.'],
  ['denied', 'The council *sold* nothing.'],
  ['denied', 'The council has not yet *agreed*.'],
  ['denied', 'Although nobody was *hurt*, the pool closed.'],
  ['denied', 'The court barred him from *selling* boats.'],
  ['denied', 'The firm was banned from *selling* boats.'],
  ['denied', 'He is unable to *pay*.'],
  ['denied', 'He denied that he *sold* boats.'],
  ['denied', 'The men who did not *pay* left.'],
  ['denied', 'It is unlikely to *rain*.'],
  ['unsure', 'The council *agreed* not to close it.'],
  ['unsure', 'Without a word the council *voted*.'],
  ['unsure', 'The council *sold* its boats without a word.'],
  ['unsure', 'The council *sold* boats not houses.'],
  ['unsure', 'It *rained* not once.'],
  ['unsure', 'The council never failed to *agree*.'],
  ['unsure', 'Nobody was not *hurt*.'],
  ['unsure', 'The council has yet to *agree*.'],
  ['unsure', 'The pool still *closed*.'],
  ['unsure', 'The deal was called off and the pool *closed*.'],
  ['unsure', 'The unhurt crew *slept*.'],
  ['unsure', 'The crew *slept* unhurt.'],
  ['unsure', 'The crew neither *slept* nor ate.'],
  ['unsure', 'It is too cold to *swim*.'],
])('of a verb it is %s: %s', (said, sentence) => {
  const found = saidOf(sentence);
  expect(found && [inWords(found.denied), found.verb]).toEqual([said, true]);
});

test.each([
  ['told', 'The council reached a *deal*.'],
  ['told', 'The council reached a deal on *bridges*.'],
  ['denied', 'The council left without a *deal*.'],
  ['denied', 'The council refused a *deal*.'],
  ['denied', 'No *deal* was reached.'],
  ['denied', 'No very good old *deal* was reached.'],
  ['denied', 'Not a *deal* was reached.'],
  ['denied', 'The council reached no *deal*.'],
  ['denied', 'The council did not reach a *deal*.'],
  ['denied', 'The council did not reach a deal on the *bridge*.'],
  ['denied', 'The council failed to reach a *deal*.'],
  ['denied', 'Nobody reached a *deal*.'],
  ['denied', 'The council avoided, on Monday, a *deal*.'],
  ['denied', 'No *sale* is planned, and none was made.'],
  ['denied', 'The court barred him from selling *boats*.'],
  ['unsure', 'The council closed the *bridge* without a vote.'],
  ['unsure', 'The council refused the crew of the boat a second new *deal*.'],
  ['unsure', 'No one of the very good old *deal* was reached.'],
  ['unsure', 'A *deal* was not reached.'],
  ['unsure', 'A *deal* without money was reached.'],
  ['unsure', 'The council failed to reach a deal over the price of the *bridge*.'],
  ['unsure', 'The council cancelled a *deal*.'],
  ['unsure', 'The council cancelled no *deal*.'],
  ['unsure', 'The council never refused a *deal*.'],
  ['unsure', 'The mayor ruled out a *sale*.'],
  ['unsure', 'The mayor gave up the *sale*.'],
])('of a noun it is %s: %s', (said, sentence) => {
  const found = saidOf(sentence);
  expect(found && [inWords(found.denied), found.verb]).toEqual([said, false]);
});

test.each([
  ['a word without a verb', 'The *town*.'],
  ['“no less than”', 'The pool *closed* no less than four times.'],
  ['“not only”', 'The pool *closed* not only in May but in June.'],
  ['a superlative in other words', 'No boat has *sailed* longer than the Alder.'],
])('says nothing of %s', (_, sentence) => {
  expect(saidOf(sentence)).toBeNull();
});

test('what stands with the word is what its verb stands with', () => {
  const found = saidOf('On Monday nobody in Norport *saw* the boat, and the navy left.');
  expect(found?.region.map(({ word }) => word).join(' ')).toBe('on monday nobody in norport saw the boat and the navy');
});

test.each([
  ['refused', true],
  ['unhurt', true],
  ["didn't", true],
  ['nobody', true],
  ['Stop', false],
  ['boat', false],
])('“%s” denies: %s', (word, expected) => {
  const token = read(`Then they ${word} it.`).tokens[2];
  expect(token && denies(token)).toBe(expected);
});
