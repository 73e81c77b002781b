import { describe, expect, test } from 'vitest';
import { aStatement } from '../checks/story-builder.ts';
import { unsaidIn } from './model-own-words.ts';

const collided = 'A bus carrying pupils collided with a lorry on Friday, police said.';
const searched = 'Police are searching for the bus driver, who fled.';
const other = { from: 'Harbour Radio', passage: 'Mayor Otto Krantz offered his condolences to the families.' } as const;

/** What is found in the sentence; headline and standfirst say what the passages say. */
const found = (text: string, ...notes: Parameters<typeof aStatement>[1][]) =>
  unsaidIn(aStatement(text, ...notes)).flatMap(({ of, against }) => (of === 0 ? against.map(({ word }) => word) : []));

describe('a word of a model’s own is found', () => {
  test.each([
    ['an invention in a short sentence', 'The bus driver was drunk.', 'drunk'],
    ['a charge', 'The bus driver has been charged.', 'charged'],
    ['another victim', 'Police are searching for the bus driver, who fled with bystanders.', 'bystanders'],
    ['a circumstance', 'The bus driver fled into a forest.', 'forest'],
    ['the whole for a part', 'Police are searching for all the bus drivers.', 'all'],
  ])('%s', (_, text, word) => {
    expect(found(text, searched)).toContain(word);
  });

  test('a sentence put together of two publishers’', () => {
    expect(found('Police are searching for Mayor Otto Krantz, who fled.', searched, other)).not.toEqual([]);
    expect(found('Police are searching for the bus driver, who fled.', searched, other)).toEqual([]);
  });

  test('a sentence put together of two of one passage', () => {
    const two = `${searched} Mayor Otto Krantz offered his condolences to the families.`;
    expect(found('Police are searching for Mayor Otto Krantz, who fled.', two)).not.toEqual([]);
    expect(found('Mayor Otto Krantz offered his condolences, and police are searching for the bus driver.', two)).toEqual([]);
  });
});

describe('nothing is found in', () => {
  test.each([
    ['the passage’s own words, shorter', 'A bus collided with a lorry, police said.'],
    ['who reports it', 'A bus collided with a lorry, police said, the North Post reported.'],
  ])('%s', (_, text) => {
    expect(found(text, collided)).toEqual([]);
  });

  test.each([
    ['and nothing else', '“Two buses collided on Friday.”'],
    ['and who reports it, first', 'The North Post reports: “Two buses collided on Friday.”'],
    ['and who reports it, last', '“Two buses collided on Friday”, the North Post reported.'],
    ['and which day that was', 'The North Post reports (Friday: 13 March): “Two buses collided on Friday.”'],
  ])('a quotation, which another rule holds, %s', (_, text) => {
    expect(found(text, 'Two buses collided on Friday. They burned.')).toEqual([]);
  });

  test('but a word beside a quotation', () => {
    const quoted = 'The North Post reports of a drunk driver (Friday: 13 March): “Two buses collided on Friday.”';
    expect(found(quoted, 'Two buses collided on Friday. They burned.')).toContain('drunk');
    expect(found('“Two buses collided on Friday” (Krantz: 13 lies).', 'Two buses collided on Friday.')).not.toEqual([]);
  });
});

test('a publisher whose name is an address may be named without “www.”', () => {
  const story = aStatement('A bus collided with a lorry, police said, North.example reported.', collided);
  const footnotes = story.footnotes.map((note) => ({ ...note, publisher: 'www.North.example' }));
  expect(unsaidIn({ ...story, footnotes }).filter(({ of }) => of === 0)).toEqual([]);
});

test('a row’s date is held by another rule: “(scheduled)” is no word of the event', () => {
  const story = aStatement('15 March 2026 (scheduled): Police are searching for the bus driver.', searched);
  const statements = story.statements.map((statement) => ({ ...statement, date: '15 March 2026 (scheduled)' }));
  expect(unsaidIn({ ...story, statements }).filter(({ of }) => of === 0)).toEqual([]);
});

describe('a clause of the headline is told by one sentence', () => {
  const headline = (title: string) => {
    const story = aStatement('A bus collided with a lorry, police said.', collided, other);
    const unsaid = unsaidIn({ ...story, front: { ...story.front, title, summary: 'A bus collided with a lorry, police said.' } });
    return unsaid.flatMap(({ of, against }) => (of === 'headline' ? against.map(({ word }) => word) : []));
  };

  test.each([
    ['without whose word it is', 'Bus collides with lorry', 'said'],
    ['with a word nobody says', 'Bus explodes, police say', 'explodes'],
  ])('not %s', (_, title, word) => {
    expect(headline('Bus collides with lorry, police say')).toEqual([]);
    expect(headline(title)).toContain(word);
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
      front: { ...two.front, title: 'Otto Krantz drives a bus', summary: 'A bus collided with a lorry, police said.' },
    };
    expect(unsaidIn(story).map(({ of }) => of)).toContain('headline');
  });
});
