import { describe, expect, test } from 'vitest';
import { aStatement } from '../checks/story-builder.ts';
import { unsaidIn } from './model-own-words.ts';

const collided = 'At least 15 people were killed when a bus carrying pupils collided with a lorry, police said.';
const searched = 'Police are searching for the bus driver, who fled.';
const other = { from: 'Harbour Radio', passage: 'Mayor Otto Krantz offered his condolences to the families.' } as const;

/** What is found in the sentence; headline and standfirst say what the passages say. */
const found = (text: string, ...notes: Parameters<typeof aStatement>[1][]) =>
  unsaidIn(aStatement(text, ...notes)).flatMap(({ of, words }) => (of === 0 ? words : []));

describe('a word of a model’s own is found', () => {
  test.each([
    ['an invention in a short sentence', 'The bus driver was drunk.', ['drunk']],
    ['a charge', 'The bus driver has been charged.', ['charged']],
    ['another victim', 'Police are searching for the bus driver, who fled with bystanders.', ['bystanders']],
    ['a circumstance', 'The bus driver fled into a forest.', ['forest']],
    ['the whole for a part', 'Police are searching for all the bus drivers.', ['all']],
  ])('%s', (_, text, words) => {
    expect(found(text, searched)).toEqual(words);
  });

  test('a sentence put together of two publishers’', () => {
    expect(found('Police are searching for Mayor Otto Krantz, who fled.', searched, other)).not.toEqual([]);
    expect(found('Police are searching for the bus driver, who fled.', searched, other)).toEqual([]);
  });
});

describe('nothing is found in', () => {
  test.each([
    ['the passage’s own words, shorter', 'A bus collided with a lorry, police said.'],
    [
      'a word that can stand for another',
      'At least 15 people died when a bus carrying pupils collided with a lorry, police announced.',
    ],
    ['who reports it', 'The North Post reported that a bus collided with a lorry, according to police.'],
    ['a quotation, which another rule holds', 'Police said: “a bus carrying pupils collided”.'],
  ])('%s', (_, text) => {
    expect(found(text, collided)).toEqual([]);
  });
});

test('a row’s date is held by another rule: “(scheduled)” is no word of the event', () => {
  const story = aStatement('15 March 2026 (scheduled): The bus driver is searched for.', searched);
  const statements = story.statements.map((statement) => ({ ...statement, date: '15 March 2026 (scheduled)' }));
  expect(unsaidIn({ ...story, statements }).filter(({ of }) => of === 0)).toEqual([]);
});

describe('a clause of the headline is told by one statement', () => {
  const headline = (title: string) => {
    const story = aStatement('A bus collided with a lorry.', collided, other);
    const unsaid = unsaidIn({ ...story, front: { ...story.front, title, summary: 'A bus collided with a lorry.' } });
    return unsaid.flatMap(({ of, words }) => (of === 'headline' ? words : []));
  };

  test.each([
    ['told', 'Bus collides with lorry and 15 people are killed', []],
    ['a word nobody says', 'Bus explodes', ['explodes']],
  ])('%s', (_, title, words) => {
    expect(headline(title)).toEqual(words);
  });

  test('a name of another statement is not borrowed', () => {
    const two = aStatement('A bus collided with a lorry.', collided);
    const [first] = two.statements;
    if (first === undefined) throw new Error('no statement');
    const second = aStatement('Mayor Otto Krantz offered his condolences.', other);
    const story = {
      ...two,
      statements: [first, ...second.statements],
      footnotes: [...two.footnotes, ...second.footnotes],
      front: { ...two.front, title: 'Otto Krantz drives a bus', summary: 'A bus collided with a lorry.' },
    };
    expect(unsaidIn(story).map(({ of }) => of)).toEqual(['headline']);
  });
});
