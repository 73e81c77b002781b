import { expect, test } from 'vitest';
import { extremesAreAttested } from './extremes-are-attested.ts';
import { aStatement, type Note } from './story-builder.ts';

test.each([
  ['accepts it where the passage has one', 'It is the largest bridge.', 'It is the biggest bridge.', []],
  ['accepts “only” for “just”', 'Only ferries ran.', 'Just ferries ran.', []],
  ['refuses a superlative', 'It is the largest bridge.', 'It is a large bridge.', ['extreme-not-sourced']],
  ['refuses “all”', 'All ferries stopped.', 'Some ferries stopped.', ['extreme-not-sourced']],
])('%s', (_, text, passage, codes) => {
  const found = extremesAreAttested(aStatement(text, passage)).filter(({ line }) => line > 1);
  expect(found.map(({ code }) => code)).toEqual(codes);
});

/** Passages of an article whose headline holds no word of them. */
const wire = (passage: string): Note => ({ from: 'Coast Wire', passage });
const codesOf = (text: string, passage: string) =>
  extremesAreAttested(aStatement(text, wire(passage)))
    .filter(({ line }) => line > 1)
    .map(({ code }) => code);

test.each([
  ['the second as the second', 'It is the second-biggest bridge.', 'It is the second-largest bridge.'],
  ['what is both', 'It is the largest bridge.', 'It is the largest bridge of the town, the second-largest of the coast.'],
  ['the first ever since', 'It is the largest bridge ever, from 1990.', 'It is the largest bridge since 1990.'],
  ['the first ever', 'It is the largest bridge ever.', 'It is the largest bridge in history.'],
  ['of the world', 'It is the largest bridge in the world.', 'It is the largest bridge on earth and in the country.'],
  ['of the world, where nothing is said', 'It is the largest bridge in the world.', 'It is the largest bridge.'],
  ['nearly all of most', 'Nearly all ferries stopped.', 'Most ferries stopped.'],
  ['all but some', 'All but two ferries stopped.', 'Most ferries stopped.'],
  ['all where nothing is said', 'All ferries stopped.', 'Ferries stopped.'],
  ['all of whole', 'All ferries stopped.', 'Some said the whole fleet of ferries stopped.'],
  ['all beside some', 'All ferries and some boats stopped.', 'Some ferries and boats stopped.'],
  ['one of the last', 'A last ferry of several sank.', 'One of the last ferries sank.'],
  ['one among the leading', 'Lind is among the foremost critics.', 'Lind is one of the leading critics.'],
  ['the last beside one of the last', 'The last ferry sank.', 'One of the last ferries, and the last of wood, sank.'],
  ['a first that opened it', 'Lind won the first race of the year.', 'Lind won the opening race of the year.'],
  [
    'a forest beside one of the largest',
    'The deer was seen in the forest.',
    'One of the largest deer was seen in a forest near Alder.',
  ],
  ['the first phase of phase one', 'The first phase costs much.', 'Phase one costs much.'],
  [
    'the largest beside the second-largest',
    'It is the largest bridge.',
    'It is the largest bridge here. It is the second-largest there.',
  ],
  ['the only one that was the first', 'It was the only crash, the first of all.', 'It was the first crash of the day.'],
  ['the only one where there was none before', 'It was the only crash.', 'It was the first crash of the day, and one of a kind.'],
  ['ever, with the year since which', 'It is the largest bridge ever, built in 1990.', 'It is the largest bridge since 1990.'],
  [
    'the last beside one of the last, in another sentence',
    'The last ferry sank.',
    'One of the last ferries sank. The last ferry sank in May.',
  ],
  ['all beside most', 'All ferries stopped.', 'Most ferries stopped, and all boats.'],
  ['a criminal record', 'Lind has a criminal record.', 'Lind is a criminal.'],
  ['all but one', 'Lind led for longer than all but one mayor.', 'Lind was the second-longest serving mayor.'],
])('accepts %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual([]);
});

test.each([
  ['the second as the first', 'It is the largest bridge.', 'It is the second-largest bridge.'],
  ['one of several as the first', 'It is the largest bridge.', 'It is one of the largest bridges.'],
  ['the first as the second', 'It is the second-largest bridge.', 'It is the largest bridge.'],
  ['the first ever of the first since', 'It is the largest bridge ever.', 'It is the largest bridge since 1990.'],
  [
    'of the world, where it is of the country',
    'It is the largest bridge in the world.',
    'It is the largest bridge in the country.',
  ],
  ['the only one that was the first', 'It was the only crash.', 'It was the first crash.'],
  ['the worst that was the first', 'It was his worst crisis.', 'It was his first crisis.'],
  ['the first of all in years', 'It is the first bridge.', 'It was the first bridge in years.'],
  ['the last of one of the last', 'The last ferry sank.', 'One of the last ferries sank. The ferry sank at night.'],
  ['everyone of many', 'Everyone left.', 'Many left.'],
  ['the only one', 'It is the only bridge.', 'It is a bridge.'],
  ['a record', 'It is a record storm.', 'It is a storm.'],
  ['one of the last as the last', 'The last ferry sank.', 'One of the last ferries sank.'],
  ['one of the leading as the leading', 'Lind is the leading critic.', 'Lind is one of the leading critics of the plan.'],
  ['one among the favourites as the favourite', 'It is her favourite of all.', 'It is one of her favourite quays.'],
  ['a new thing as the first', 'The town got a first bell.', 'The town got a new bell.'],
  ['the longest as all but one', 'Lind led for longer than all but one mayor.', 'Lind was the longest-serving mayor.'],
  ['the first as one before', 'Before Lind, only one mayor had swum.', 'Lind was the first mayor to swim.'],
])('refuses %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual(['extreme-not-sourced']);
});
