import { expect, test } from 'vitest';
import { officesAreAttested } from './offices-are-attested.ts';
import { aStatement } from './story-builder.ts';

test.each([
  ['accepts the office', 'The president spoke.', 'President Ana Ruiz spoke.', []],
  ['accepts another word for it', 'The prime minister spoke.', 'The PM spoke.', []],
  ['accepts an hour that looks like one', 'It shut at 9 pm.', 'It shut at 21:00.', []],
  ['refuses another office', 'President Ana Ruiz spoke.', 'Opposition leader Ana Ruiz spoke.', ['office-not-sourced']],
  ['refuses a lost “deputy”', 'The commissioner spoke.', 'The deputy commissioner spoke.', ['office-not-sourced']],
  ['refuses a “former” that is new', 'Former president Ana Ruiz spoke.', 'President Ana Ruiz spoke.', ['office-not-sourced']],
])('%s', (_, text, passage, codes) => {
  const found = officesAreAttested(aStatement(text, passage)).filter(({ line }) => line > 1);
  expect(found.map(({ code }) => code)).toEqual(codes);
});
