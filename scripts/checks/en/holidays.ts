/** Holidays that always fall on one day of the year, each with its month and day. */
const days: readonly (readonly [string, RegExp])[] = [
  ['01-01', /\bNew[\s-]Year['’]?s(?:[\s-]Day)?\b(?![\s-]Eve)/giu],
  ['01-26', /\bAustralia Day\b/gu],
  ['02-02', /\bGroundhog Day\b/gu],
  ['02-14', /\b(?:St\.? |Saint )?Valentine['’]?s Day\b/giu],
  ['03-08', /\b(?:International )?Women['’]?s Day\b/giu],
  ['03-17', /\b(?:St\.?|Saint) Patrick['’]?s Day\b/giu],
  ['04-01', /\bApril Fools?['’]?s?(?:['’])? Day\b/giu],
  ['04-22', /\bEarth Day\b/gu],
  ['04-25', /\bAnzac Day\b/giu],
  ['05-01', /\bMay Day\b/gu],
  ['05-05', /\bCinco de Mayo\b/gu],
  ['06-06', /\bD-Day\b/gu],
  ['06-14', /\bFlag Day\b/gu],
  ['06-19', /\bJuneteenth\b/gu],
  ['07-01', /\bCanada Day\b/gu],
  ['07-04', /\bIndependence Day\b|\b(?:the )?(?:Fourth|4th) of July\b/giu],
  ['07-14', /\bBastille Day\b/gu],
  ['10-31', /\bHalloween\b/giu],
  ['11-05', /\b(?:Bonfire Night|Guy Fawkes)\b/gu],
  ['11-11', /\b(?:Veterans['’]?|Veteran['’]s|Armistice|Remembrance) Day\b/giu],
  ['12-24', /\bChristmas Eve\b/giu],
  ['12-25', /\bChristmas(?: Day)?\b(?! Eve)/giu],
  ['12-26', /\bBoxing Day\b/giu],
  ['12-31', /\bNew[\s-]Year['’]?s Eve\b/giu],
];

/** A text without any of these names none of the days. */
const mayName = /\b(?:day|christmas|new[\s-]year|juneteenth|july|halloween|bonfire|fawkes|mayo)/iu;

/** Holidays in a text, each with its month and day, as `mm-dd`. */
export const holidaysIn = (text: string): { start: number; end: number; part: string }[] =>
  !mayName.test(text)
    ? []
    : days.flatMap(([part, named]) =>
        [...text.matchAll(named)].map(({ index, 0: { length } }) => ({ start: index, end: index + length, part })),
      );
