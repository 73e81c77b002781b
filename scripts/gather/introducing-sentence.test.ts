import { expect, test } from 'vitest';
import { anArticle } from '../drafts/numbered-evidence-builder.ts';
import { introducingSentence } from './introducing-sentence.ts';

/** The sentence that introduces Ana Ruiz for the last sentence of an article. */
const introduces = (...sentences: string[]) =>
  introducingSentence('Ana Ruiz', anArticle('North Post', [sentences]), sentences.length - 1, sentences.at(-1) ?? '');

const met = 'Ana Ruiz, the transport minister, came to Port Alder.';

test.each([
  ['“the minister”', [met, 'It rained.', 'The minister said the bridges stay shut.'], 0],
  ['a surname', [met, 'It rained.', 'It rained on.', 'It rained more.', 'Ruiz said the bridges stay shut.'], 0],
  ['a pronoun soon after', [met, 'It rained.', 'She said the bridges stay shut.'], 0],
  ['the nearest of two', [met, 'Minister Ana Ruiz spoke.', 'The minister said no.'], 1],
])('a person is introduced for %s', (_, sentences, at) => {
  expect(introduces(...sentences)).toBe(at);
});

test.each([
  ['nobody is spoken of', [met, 'The bridges stay shut.']],
  ['another office is spoken of', [met, 'The mayor said no.']],
  ['another holds the office too', [met, 'Bo Lind, the health minister, came too.', 'The minister said no.']],
  ['another has the surname too', [met, 'Eva Ruiz came too.', 'Ruiz said no.']],
  ['a pronoun could mean another', [met, 'Bo Lind came too.', 'She said no.']],
  ['a pronoun stands too far off', [met, 'It rained.', 'It rained on.', 'It rained more.', 'She said no.']],
  ['the name comes later', ['It rained.', 'The minister said no.']],
])('nobody is introduced where %s', (_, sentences) => {
  expect(introduces(...sentences)).toBe(null);
});
