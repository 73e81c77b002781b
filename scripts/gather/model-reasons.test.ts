import { expect, test } from 'vitest';
import type { Gap } from './model-gaps.ts';
import { inReasons } from './model-reasons.ts';

const close = 'Tell each clause as one sentence has it, in its words and their order, or leave it out.';
const struck = (word: string, before: string, after: string): Gap => ({ code: 'struck', word, before, after });

test.each<[string, Gap, string]>([
  [
    'between two words',
    struck('paint', 'ferry', 'expert'),
    'Put back “paint” between “ferry” and “expert”, or strike a whole phrase with it.',
  ],
  [
    'before the first',
    struck('But', '', 'Bo'),
    'Put back “But” at the beginning, before “Bo”, or strike a whole phrase with it.',
  ],
  [
    'behind the last',
    struck('if it rains', 'port', ''),
    'Put back “if it rains” at the end, behind “port”, or strike a whole phrase with it.',
  ],
  [
    'many words',
    struck('one two three four five six seven eight nine ten', 'a', 'b'),
    'Put back “one two three four five … eight nine ten” between “a” and “b”, or strike a whole phrase with it.',
  ],
  [
    'elsewhere',
    { code: 'reordered', word: 'Friday', behind: 'closed' },
    'Put “Friday” where it stands there, behind “closed”, or leave it out.',
  ],
  ['first', { code: 'reordered', word: 'Bo', behind: '' }, 'Put “Bo” where it stands there, at the beginning, or leave it out.'],
  ['another form', { code: 'reworded', word: 'sacked', there: 'fired' }, 'Write “fired” as it stands there, not “sacked”.'],
  ['its own', { code: 'own', word: 'at last' }, 'Leave out “at last”, which does not stand there.'],
])('a gap says what to do: %s', (_, gap, words) => {
  expect(inReasons([gap])).toBe(`${words} ${close}`);
});

test('words of one kind are told together, and no more than three gaps', () => {
  const gaps = ['one', 'two', 'three', 'four'].map((word): Gap => ({ code: 'own', word }));
  const reasons = inReasons([{ code: 'unsaid', word: 'mill' }, ...gaps, { code: 'unsaid', word: 'port' }]);
  expect(reasons).toContain('what is missing in the nearest: “mill”, “port”.');
  expect(reasons).toContain('“three”');
  expect(reasons).not.toContain('“four”');
});
