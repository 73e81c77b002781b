import { expect, test } from 'vitest';
import { read } from './reading.ts';
import { tagged, verbChainsIn } from './verb-chains.ts';

const bracketed = (text: string): string =>
  verbChainsIn(tagged(read(text)))
    .toReversed()
    .reduce((rest, chain) => {
      const [first, last] = [chain[0], chain.at(-1)];
      if (first === undefined || last === undefined) return rest;
      const end = last.at + last.word.length;
      return `${rest.slice(0, first.at)}[${rest.slice(first.at, end)}]${rest.slice(end)}`;
    }, text);

/** Verbs that belong together stand in brackets. */
test.each([
  'The council [closed] the bridge.',
  'The bridge [was closed] on Monday.',
  'The bridge [is expected to be closed].',
  'The claim [has not been proved].',
  'The two sides [failed to agree] on a price.',
  'The council [is considering closing] the bridge.',
  'The bridge [is likely to close].',
  'The bridge [is ready to open].',
  'The harbour, [closed] since May, [opened] again.',
  'The council [closed], [opened] and [closed] the bridge.',
  'They [closed] quickly and [left].',
  'They quickly [closed] the bridge.',
  'The bridge [has quickly been closed].',
  'The council [said] on Monday that it [refused] to.',
  'She [let] him [go].',
  'He [got hurt] in the storm.',
  'The crew [tried to not wake] the children.',
  'The boat-building town [sold] its yard.',
  'According to the mayor, the yard [burned].',
  'Following a fire, the yard [closed].',
  'The firm [will fire] forty people.',
  'The firm [could soon fire] people.',
  'The mayor, who [will resign], [spoke].',
  'The firm [decided to market] its tea.',
  'The firm [decided to quickly market] its tea.',
  'The strike [went] from north to south.',
  'The council [voted to close] the school.',
  'The council [voted not to close] the school.',
  'The council never [closed] the school.',
  'It [cannot be closed].',
  "It [can't be closed].",
  'They [did not want to be named].',
  'The team [began training] on Monday.',
  'The company [stopped making] boats.',
  'Eva May [will speak].',
  'The ship [is too old to sail].',
  'The ship [seems] eager to [sail].',
  'The old ship, eager to [sail], [left].',
  'He [is] a man ready to [fight].',
  'She [denied having taken] the money.',
  'She [was seen leaving] the hall.',
  'It [rains] nearly every day.',
  'Prices [have nearly doubled].',
  'The school [is to close] in May.',
  'The mayor [is going to resign].',
  'Two of the men [are being held].',
  'Forty [were hurt].',
  'They [sold] 40 boats to the navy.',
  'The crew [were found] alive.',
  'The court [was asked to ban fishing].',
  'The judge [ordered] the firm to [pay].',
  'The union [has threatened to strike] in May.',
  'The mayor [hopes to swiftly win].',
  'The mayor [hopes to win] swiftly.',
  'They [used to smoke].',
  'It [should not only be mended] but [painted].',
])('finds the verbs: %s', (sentence) => {
  expect(bracketed(sentence.replaceAll(/[[\]]/gu, ''))).toBe(sentence);
});

/** A sentence whose words say themselves what they are, “they/PRON slept/VERB”, since another tagger may see it so. */
const taggedByHand = (sentence: string) => {
  const words = sentence.split(' ').map((each) => each.split('/'));
  const reading = read(words.map(([word]) => word).join(' '));
  return verbChainsIn({ ...reading, tags: words.map(([, tag = 'X']) => tag) }).map((chain) =>
    chain.map(({ word }) => word).join(' '),
  );
};

test.each([
  ['a noun after “to” is a verb', 'they/PRON want/VERB to/PART bridge/NOUN it/PRON', ['want to bridge']],
  ['another word after “to” is none', 'they/PRON went/VERB to/PART green/ADJ fields/NOUN', ['went']],
  ['a noun after a preposition is none', 'they/PRON went/VERB to/ADP harbour/NOUN', ['went']],
  ['a noun after “will” is a verb', 'they/PRON will/AUX bridge/NOUN it/PRON', ['will bridge']],
  ['an adverb after “will” is none', 'they/PRON will/AUX quickly/ADV', ['will']],
  ['a noun after a verb is none', 'they/PRON made/VERB boats/NOUN', ['made']],
  ['a noun of a deed goes on after a verb', 'they/PRON began/VERB fishing/NOUN there/ADV', ['began fishing']],
  ['and not after an adverb', 'they/PRON closed/VERB soon/ADV fishing/NOUN', ['closed']],
  ['a noun that begins like one is none', 'they/PRON made/VERB ingots/NOUN', ['made']],
  ['two verbs that nothing joins are two', 'they/PRON see/VERB leave/VERB', ['see', 'leave']],
  ['a verb after an adverb goes on', 'they/PRON have/AUX soon/ADV left/VERB', ['have soon left']],
  ['a verb after “help” goes on', 'they/PRON help/VERB mend/VERB it/PRON', ['help mend']],
  ['and not after “helper”', 'they/PRON helper/VERB mend/VERB it/PRON', ['helper', 'mend']],
  ['“to” before a verb goes on, whatever it is', 'they/PRON agreed/VERB to/ADP close/VERB', ['agreed to close']],
  ['“to” at the end does not', 'they/PRON agreed/VERB to/PART', ['agreed']],
  ['a number is no verb', 'they/PRON had/AUX 12/AUX left/VERB', ['had', 'left']],
  ['a name may help', 'they/PRON Did/AUX close/VERB it/PRON', ['did close']],
  ['a name is no verb', 'they/PRON Close/VERB it/PRON', []],
])('%s: %s', (_, sentence, chains) => {
  expect(taggedByHand(sentence)).toEqual(chains);
});

test.each(['re-open', 'boat-building'])('a word with a hyphen is no verb: %s', (word) => {
  const text = `they ${word} it`;
  const reading = read(text);
  expect(
    verbChainsIn({ ...reading, tags: reading.tokens.map(({ word: its }) => (its === 'they' || its === 'it' ? 'PRON' : 'VERB')) }),
  ).toEqual([]);
});
