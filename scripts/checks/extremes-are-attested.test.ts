import { expect, test } from 'vitest';
import { extremesAreAttested } from './extremes-are-attested.ts';
import { aStatement } from './story-builder.ts';

test.each([
  ['accepts it where the passage has one', 'It is the largest bridge.', 'It is the biggest bridge.', []],
  ['accepts “only” for “just”', 'Only ferries ran.', 'Just ferries ran.', []],
  ['refuses a superlative', 'It is the largest bridge.', 'It is a large bridge.', ['extreme-not-sourced']],
  ['refuses “all”', 'All ferries stopped.', 'Some ferries stopped.', ['extreme-not-sourced']],
])('%s', (_, text, passage, codes) => {
  const found = extremesAreAttested(aStatement(text, passage)).filter(({ line }) => line > 1);
  expect(found.map(({ code }) => code)).toEqual(codes);
});
