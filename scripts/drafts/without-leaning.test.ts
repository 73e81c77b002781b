import { expect, test } from 'vitest';
import { withoutLeaning } from './without-leaning.ts';

const kept = (sentences: string[], out: string[]) => withoutLeaning(sentences, (each) => out.includes(each), String);

test('what leans on a sentence that is out goes with it, and what leans on that', () => {
  const sentences = [
    'Ana Ruiz resigned.',
    'Otto Krantz spoke.',
    'He was angry.',
    'It was late.',
    'The port closed.',
    'It rained.',
  ];
  expect(kept(sentences, ['Otto Krantz spoke.'])).toEqual(['Ana Ruiz resigned.', 'The port closed.', 'It rained.']);
});

test('what names whom it means stays', () => {
  expect(kept(['Otto Krantz spoke.', 'Ana Ruiz said it rained.'], ['Otto Krantz spoke.'])).toEqual(['Ana Ruiz said it rained.']);
  expect(kept(['Otto Krantz spoke.', 'He was angry.'], [])).toHaveLength(2);
});
