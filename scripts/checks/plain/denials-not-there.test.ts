import { expect, test } from 'vitest';
import { spanish } from '../es/vocabulary.ts';
import { denialsNotThere } from './denials-not-there.ts';

test.each([
  ['the same denied', 'No hubo heridos graves.', 'No hubo heridos graves.', []],
  ['the same said', 'Hubo heridos graves.', 'Hubo heridos graves.', []],
  ['a denial added', 'No hubo heridos graves.', 'Hubo heridos graves.', ['no']],
  ['a denial lost', 'Hubo heridos graves.', 'No hubo heridos graves.', ['no']],
  ['another clause denies', 'Cerraron los puentes, no hubo heridos.', 'Cerraron los puentes.', []],
  ['a clause that is not retold', 'No llovió ayer nunca.', 'Hubo heridos graves.', []],
  ['of a source’s clauses one that agrees is enough', 'Hubo heridos graves.', 'No hubo heridos graves, hubo heridos leves.', []],
  [
    'three of five words in common are enough',
    'No hubo heridos graves entre turistas.',
    'Hubo heridos entre vecinos mayores.',
    ['no'],
  ],
  ['short words do not make clauses alike', 'No es de la red.', 'Es de la red.', []],
])('%s', (_, text, source, words) => {
  expect(denialsNotThere(text, [source], spanish)).toEqual(words);
});
