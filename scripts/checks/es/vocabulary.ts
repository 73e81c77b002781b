import type { Vocabulary } from '../plain/vocabulary.ts';

const listed = (words: string): string[] => words.split(' ');

const units =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta';
const tens = 'cuarenta cincuenta sesenta setenta ochenta noventa cien';
const hundreds = 'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos';

/** Spanish, as far as the plain rules ask for it. “Un” and “una” are articles and count nothing. */
export const spanish: Vocabulary = {
  numbers: new Map([
    ...listed(units).map((word, at) => [word, at] as const),
    ...listed(tens).map((word, at) => [word, 40 + 10 * at] as const),
    ...listed(hundreds).flatMap((word, at) => [word, word.replace(/os$/u, 'as')].map((form) => [form, 200 + 100 * at] as const)),
    ['mil', 1000],
  ]),
  multipliers: new Map([
    ['mil', 1e3],
    ['millón', 1e6],
    ['millones', 1e6],
    ['billón', 1e12],
    ['billones', 1e12],
  ]),
  calendar: new Set(
    listed(
      'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo',
    ),
  ),
  denials: new Set(listed('no nunca jamás ningún ninguna ninguno nadie nada tampoco sin')),
  openers: new Set(
    listed(
      'el la los las lo un una unos unas en de del al a con sin por para según sobre tras desde hasta entre durante ante bajo contra y o pero aunque cuando mientras como si que quien este esta estos estas ese esa esos esas aquel su sus se no ni ya también además así hoy ayer mañana ahora más menos muy todo todos toda todas otro otra otros otras es son fue fueron era había hay ha han está están será dos tres',
    ),
  ),
  particles: new Set(listed('de del la las los y e')),
};
