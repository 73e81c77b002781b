import { describe, expect, test } from 'vitest';
import { checkStory } from '../check-story.ts';
import { aStory, type Note } from '../story-builder.ts';

const notes: Note[] = [
  {
    passage:
      'El puerto de Villalar cerró los dos puentes el sábado 14 de marzo, dijo Marta Ibarrondo Salas, directora de la Autoridad del Estuario.',
  },
  {
    from: 'Harbour Radio',
    passage: 'Unos 18.000 vehículos cruzan los puentes cada día y la obra costó 2,5 millones de coronas; no hubo heridos.',
  },
];
const front = { lang: 'es', title: 'Villalar cierra los dos puentes', summary: 'No hubo heridos, según Harbour Radio.' };
const codes = (first: string, second: string, more = {}) =>
  checkStory(aStory(`${first}[^1] ${second}[^2]`, notes, { ...front, ...more })).map(({ code }) => code);
const sound = 'El puerto de Villalar cerró dos puentes el sábado, dijo Marta Ibarrondo.';
const alsoSound = 'Cada día cruzan los puentes 18 000 vehículos.';

describe('a story in Spanish', () => {
  test.each([
    ['a name shortened, thousands with a space', sound, alsoSound],
    ['a number in words', 'El sábado cerraron 2 puentes en Villalar.', 'La obra costó 2.500.000 coronas.'],
    ['a quotation with angled marks', '«El puerto de Villalar cerró los dos puentes», dice North Post.', alsoSound],
    ['its denial', sound, 'No hubo heridos.'],
    ['a name with a particle', 'Lo dijo la directora de la Autoridad del Estuario.', alsoSound],
  ])('with %s stands', (_, first, second) => {
    expect(codes(first, second)).toEqual([]);
  });

  test.each([
    ['another number', sound, 'Cada día cruzan los puentes 19.000 vehículos.', 'number-not-sourced'],
    ['another number in words', 'El puerto de Villalar cerró tres puentes.', alsoSound, 'number-not-sourced'],
    ['a decimal moved', sound, 'La obra costó 25 millones de coronas.', 'number-not-sourced'],
    ['another surname', 'Lo dijo Marta Olivares Salas.', alsoSound, 'name-not-sourced'],
    ['two people made one', 'Lo dijo la señora Villalar Ibarrondo.', alsoSound, 'name-not-sourced'],
    ['another day', 'El puerto de Villalar cerró dos puentes el domingo.', alsoSound, 'date-not-sourced'],
    [
      'a word of a quotation changed',
      '«El puerto de Villalar abrió los dos puentes», dice North Post.',
      alsoSound,
      'quote-not-found',
    ],
    ['what is said denied', 'El puerto de Villalar no cerró los dos puentes el sábado.', alsoSound, 'negation-changed'],
    ['a denial dropped', sound, 'Hubo heridos.', 'negation-changed'],
    ['no mark', sound, 'Nadie lo dijo.\n\nOtra cosa', 'not-cited'],
  ])('with %s does not', (_, first, second, code) => {
    const found =
      code === 'not-cited'
        ? checkStory(aStory(`${first}[^1] ${alsoSound}[^2]\n\n${second}.`, notes, front)).map((each) => each.code)
        : codes(first, second);
    expect(found).toContain(code);
  });

  test('holds its title against the passages, too', () => {
    expect(codes(sound, alsoSound, { title: 'Carmona cierra 7 puentes de Olivares' })).toEqual(
      expect.arrayContaining(['number-not-sourced', 'name-not-sourced']),
    );
  });
});

describe('a story in a language nobody has written a pack for', () => {
  const german: Note[] = [
    { passage: 'Der Hafen von Altmünde schloss am Samstag beide Brücken, sagte Grete Holm.' },
    { from: 'Harbour Radio', passage: 'Täglich fahren dort 18.000 Wagen.' },
  ];
  const found = (first: string, second: string) =>
    checkStory(
      aStory(`${first}[^1] ${second}[^2]`, german, {
        lang: 'de-AT',
        title: 'Altmünde schließt',
        summary: 'Dort fahren 18.000 Wagen.',
      }),
    ).map(({ code }) => code);

  test('is held to quotations, digits and names, and to nothing else', () => {
    expect(
      found('„Der Hafen von Altmünde schloss am Samstag beide Brücken“, sagte Grete Holm.', 'Dort fahren 18000 Wagen.'),
    ).toEqual([]);
    expect(found('„Der Hafen von Altmünde schloss am Sonntag beide Brücken“.', 'Dort fahren 19.000 Wagen.')).toEqual([
      'quote-not-found',
      'number-not-sourced',
    ]);
    expect(found('Das sagte Grete Lindqvist.', 'Dort fahren 18.000 Wagen.')).toEqual(['name-not-sourced']);
  });
});
