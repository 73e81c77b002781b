import { expect, test } from 'vitest';
import { causesAreAttested } from './causes-are-attested.ts';
import { aStatement } from './story-builder.ts';

test.each([
  ['accepts the reason', 'It shut because of the storm.', 'The storm shut it.', []],
  ['accepts another word for it', 'It shut owing to the inferno.', 'A fire shut it.', []],
  ['refuses a reason nobody gives', 'It shut because of corrosion.', 'A crew shut it.', ['cause-not-sourced']],
  ['refuses a circumstance nobody gives', 'It shut amid bickering.', 'A crew shut it.', ['cause-not-sourced']],
])('%s', (_, text, passage, codes) => {
  const found = causesAreAttested(aStatement(text, passage)).filter(({ line }) => line > 1);
  expect(found.map(({ code }) => code)).toEqual(codes);
});
