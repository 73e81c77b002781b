import { expect, test } from 'vitest';
import { nameSource, nameStandsIn } from './same-name.ts';

const has = (text: string, source: string) => nameStandsIn({ text, initial: false }, nameSource(source));

test.each([
  ['Federal Bureau of Investigation', 'An FBI agent spoke.'],
  ['FBI', 'An agent of the Federal Bureau of Investigation spoke.'],
  ['Tories', 'The Conservative Party won.'],
  ['Foggy Bottom', 'The State Department spoke.'],
  ['MoD', 'The defence ministry spoke.'],
  ['Defense Secretary Bo Lind', 'The defence secretary, Bo Lind, spoke.'],
  ['Ministry of Health', 'There the health ministry spoke.'],
  ['Peruvian Health Ministry', 'There the Ministry of Health of Peru spoke.'],
  ['Kyiv', 'It rained in Kiev.'],
  ['Gadhafi', 'They saw Moammar Gaddafi.'],
  ['Al Qaida', 'It was al-Qaeda.'],
  ['Daesh', 'It was Islamic State.'],
  ['Joe Lind', 'There Joseph Lind spoke.'],
  ['William Lind', 'There Bill Lind spoke.'],
  ['Texans', 'Ships from Texas came.'],
  ['Cornish', 'Ships from Cornwall came.'],
  ['Lindite', 'They follow Lind.'],
  ['Jose Muñoz', 'There José Munoz spoke.'],
  ['Islamic State', 'It was ISIL.'],
  ['D.C.', 'It rained in Washington.'],
])('“%s” of “%s”', (name, source) => {
  expect(has(name, source)).toBe(true);
});

test.each([
  ['a word of another name of it', 'Investigation', 'An FBI agent spoke.'],
  ['a party whose name is a part of another’s', 'Democratic Party', 'There the Liberal Democrats won.'],
  ['a state whose name is a part of another’s', 'South Korea', 'The Democratic People’s Republic of Korea spoke.'],
  ['one paper for many', 'Los Angeles Times', 'The Times reported it.'],
  ['two short forms, which may be two people', 'Bob Lind', 'There Bert Lind spoke.'],
  ['a first name alone', 'Joseph', 'There Joe spoke.'],
  ['another first name', 'Joe Lind', 'There James Lind spoke.'],
  ['another surname', 'Joe Lind', 'There Joseph Ruiz spoke.'],
  ['another ministry', 'Ministry of Health', 'There the trade ministry spoke.'],
  ['another agency', 'CIA', 'An agent of the Federal Bureau of Investigation spoke.'],
  ['another spelling’s neighbour', 'Lviv', 'It rained in Kiev.'],
])('refuses %s: “%s” of “%s”', (_, name, source) => {
  expect(has(name, source)).toBe(false);
});
