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

test('“both bridges” name what they mean, “both were shut” do not', () => {
  const sentences = ['Otto Krantz spoke.', 'Both bridges closed.', 'Otto Krantz left.', 'Both were shut.', 'This week is dry.'];
  expect(kept(sentences, ['Otto Krantz spoke.', 'Otto Krantz left.'])).toEqual(['Both bridges closed.', 'This week is dry.']);
});

test('what names whom it means stays', () => {
  expect(kept(['Otto Krantz spoke.', 'Ana Ruiz said it rained.'], ['Otto Krantz spoke.'])).toEqual(['Ana Ruiz said it rained.']);
  expect(kept(['Otto Krantz spoke.', 'He was angry.'], [])).toHaveLength(2);
});
