import { expect, test } from 'vitest';
import { spanish } from '../es/vocabulary.ts';
import { namesNotThere } from './names-not-there.ts';
import { noVocabulary } from './vocabulary.ts';

const passage = 'La directora Marta Inés Ibarrondo Salas habló en Villalar. La Autoridad del Estuario esperó, según Radio Sur.';

test.each([
  ['a name as it stands', 'Lo dijo Marta Inés Ibarrondo Salas.', []],
  ['a name without its second forename', 'Lo dijo Marta Ibarrondo.', []],
  ['a name with no more than three words of it between', 'Lo dijo Marta Salas.', []],
  ['the order turned', 'Lo dijo Ibarrondo Marta.', ['Ibarrondo Marta']],
  ['words of two names made one', 'Lo dijo Marta Villalar.', ['Marta Villalar']],
  ['a name nobody has', 'Lo dijo ayer Otto Tamm.', ['Otto Tamm']],
  ['two names, told apart by a comma', 'Lo dijeron en Villalar, Otto, Marta Ibarrondo.', ['Otto']],
  ['two names with a word between', 'Vieron a Otto con Lea.', ['Otto', 'Lea']],
  ['a name with its particle', 'Lo dijo la Autoridad del Estuario.', []],
  ['a name with another particle', 'Lo dijo la Autoridad de Estuario.', []],
  ['two names that no particle joins', 'Vieron a Marta mientras Estuario esperó.', []],
  ['a verb of the passage before a name', 'Habló Marta.', []],
  ['a day, which is no name', 'Habló el Lunes en Villalar.', []],
  ['a word that opens the sentence', 'Mañana habla Marta.', []],
  ['a word that opens a sentence after a quotation', 'Habló “así”. Mañana habla Marta.', []],
  ['an article and a name', 'La Marta habló.', []],
  ['a known word and a name nobody has', 'Habló Tamm Otto.', ['Tamm Otto']],
  ['a word nobody has and a name', 'Gritó Marta.', ['Gritó Marta']],
])('%s', (_, text, missing) => {
  expect(namesNotThere(text, [passage], spanish)).toEqual(missing);
});

test.each([
  ['a publisher’s name may have an article before it', 'Lo dice El Correo Norte.', ['Correo Norte', 'Otra cosa'], []],
  ['two words between its words are no more than it may have', 'Lo dijo Ana Lind.', ['Ana uno dos Lind'], []],
  ['its words are whole words', 'Lo dijo Ana Lind.', ['Mariana Linda, Mariana Lind y Ana Linda'], ['Ana Lind']],
  ['an opener that a source has small is none of it', 'Tarde Ana llega.', ['Ana llega tarde.', 'Nada.'], []],
  ['an opener that no source has is one of it', 'Tarde Ana llega.', ['Ana llega.', 'Nada.'], ['Tarde Ana']],
  ['a part of it may not', 'Lo dice El Correo.', ['Correo Norte'], ['El Correo']],
  ['it stands in one source, not in two', 'Lo dijo Marta Tamm.', ['Habló Marta.', 'Habló Tamm.'], ['Marta Tamm']],
  ['four words between its words are too many', 'Lo dijo Ana Lind.', ['Ana uno dos tres Lind'], ['Ana Lind']],
])('%s', (_, text, sources, missing) => {
  expect(namesNotThere(text, sources, spanish)).toEqual(missing);
});

/** Names that tell the rule as it is from one that is broken somewhere. */
test.each([
  ['Ayer habló Ana Ruiz.', 'ana ruiz', ['Ana Ruiz'], noVocabulary],
  ['Then Ana de la Ruiz spoke.', 'There Ana spoke of Ruiz.', ['Then Ana Ruiz'], spanish],
  ['Then Ana  Ruiz spoke.', 'There Ana spoke of Ruiz.', ['Then Ana Ruiz'], noVocabulary],
  ['It rained.) Ana spoke.', 'ana ruiz', [], noVocabulary],
  ['Ruiz Ana spoke.', 'Then Ana Ruiz spoke.', ['Ruiz Ana'], noVocabulary],
])('“%s” in “%s” lacks %j', (text, source, missing, vocabulary) => {
  expect(namesNotThere(text, [source], vocabulary)).toEqual(missing);
});
