import { expect, test } from 'vitest';
import { meaningIsNotTurned } from './meaning-is-not-turned.ts';
import { aStatement, aStory } from './story-builder.ts';

test.each([
  ['accepts the same direction', 'Prices fell in the harbour.', 'Prices in the harbour dropped.', []],
  ['accepts two sides told the other way round', 'The storm came after the warning.', 'The warning came before the storm.', []],
  ['accepts a contrary that is denied', 'The council did not reject the plan.', 'The council approved the plan.', []],
  ['refuses the contrary', 'Prices in the harbour rose.', 'Prices in the harbour fell.', ['meaning-turned']],
  ['refuses a contrary verb', 'The council rejected the plan.', 'The council approved the plan.', ['meaning-turned']],
  ['refuses after for before', 'The storm came after the warning.', 'The storm came before the warning.', ['meaning-turned']],
])('%s', (_, text, passage, codes) => {
  const found = meaningIsNotTurned(aStatement(text, passage)).filter(({ line }) => line > 1);
  expect(found.map(({ code }) => code)).toEqual(codes);
});

test('a title does not open what closed, though something else did open', () => {
  const passage = 'Port Alder closed both harbour bridges on Saturday. The city opened two schools as shelters.';
  const found = (title: string) => meaningIsNotTurned(aStory('It is so.[^1]', [{ passage }], { title })).map(({ code }) => code);
  expect(found('Port Alder opens both harbour bridges')).toEqual(['meaning-turned']);
  expect(found('Port Alder closes both harbour bridges')).toEqual([]);
});
