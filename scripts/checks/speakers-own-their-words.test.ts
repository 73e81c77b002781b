import { expect, test } from 'vitest';
import { speakersOwnTheirWords } from './speakers-own-their-words.ts';
import { aStatement } from './story-builder.ts';

test.each([
  ['accepts the speaker', 'It shut, according to Ana Ruiz.', 'Ana Ruiz said it shut.', []],
  ['accepts the publisher', 'It shut, according to North Post.', 'It shut.', []],
  [
    'refuses a speaker nobody names',
    'It shut, according to a Syrian diplomat.',
    'Ana Ruiz said it shut.',
    ['speaker-not-sourced'],
  ],
  [
    'refuses somebody who is only spoken of',
    'It shut, according to Eva Lind.',
    'Ana Ruiz said it shut, as Eva Lind had feared.',
    ['speaker-not-sourced'],
  ],
])('%s', (_, text, passage, codes) => {
  const found = speakersOwnTheirWords(aStatement(text, passage)).filter(({ line }) => line > 1);
  expect(found.map(({ code }) => code)).toEqual(codes);
});
