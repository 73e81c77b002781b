import { expect, test } from 'vitest';
import { standing } from './en/standing.ts';
import { keyOf, predicatesIn } from './predicates.ts';
import { read } from './reading.ts';

const standingOf = (text: string, verb: string) => predicatesIn(read(text)).find(({ head }) => head.word === verb)?.standing;

test.each([
  ['a past form is done', 'The council closed the bridge.', 'closed', standing.done],
  ['“will” is to come', 'The council will close the bridge.', 'close', standing.coming],
  ['“plans to” is planned', 'The council plans to close the bridge.', 'close', standing.planned],
  ['“is expected to be” is planned', 'The bridge is expected to be closed.', 'closed', standing.planned],
  ['“hopes to” is wanted', 'The council hopes to close the bridge.', 'close', standing.wanted],
  ['what is asked of others is wanted', 'The mayor asked the council to close the bridge.', 'close', standing.wanted],
  ['what is proposed in a clause is wanted', 'The mayor proposed that the bridge be closed.', 'closed', standing.wanted],
  ['“may” is possible', 'The council may close the bridge.', 'close', standing.possible],
  ['what stands under “if” is possible', 'It sinks if the council closed the bridge.', 'closed', standing.possible],
  ['what is considered is possible', 'The council is considering closing the bridge.', 'closing', standing.possible],
  ['a plan governs what it plans', 'The council has a plan to close the bridge.', 'close', standing.planned],
  ['a claim leaves open what it claims', 'There were claims that she broke the code.', 'broke', standing.possible],
])('%s: %s', (_, text, verb, expected) => {
  expect(standingOf(text, verb)).toBe(expected);
});

test('a hyphened word, a name and “according to” are no verbs', () => {
  const heads = predicatesIn(read('According to Ana Price, the tea-growing valley sold its crop.')).map(({ head }) => head.word);
  expect(heads).toEqual(['sold']);
});

test('of a light verb the next word tells what is done', () => {
  const [predicate] = predicatesIn(read('The council made a promise.'));
  expect(predicate && keyOf(predicate)?.word).toBe('promise');
});
