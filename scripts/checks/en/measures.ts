/** Units of one dimension: as a measure without a number is told (“on foot” is none), and in all forms of a passage. */
export const dimensions: readonly (readonly { told: RegExp; there: RegExp }[])[] = [
  ['gallons?', 'lit(?:re|er)s?', 'barrels?', 'pints?'],
  ['miles?', 'kilomet(?:re|er)s?|km', 'yards?', 'met(?:re|er)s?', 'feet|foot|ft', 'inch(?:es)?'],
  ['pounds?|lbs?', 'kilos?|kilograms?|kg', 'ounces?|oz', 'tonnes?|tons?'],
  ['acres?', 'hectares?'],
].map((units) =>
  units.map((unit) => ({
    told: new RegExp(`\\b(?:an?|per|each|every|by the|many|several|some|few|of) (?:${unit})\\b(?! of (?:view|contention))`, 'iu'),
    there: new RegExp(`(?<!\\p{L})(?:${unit})\\b`, 'iu'),
  })),
);

/** How often something happens: as it is told, and in all forms of a passage (“a day” may also be just one). */
export const frequencies: readonly { told: RegExp; there: RegExp }[] = (
  [
    ['hourly', 'hour'],
    ['daily', 'day|days a week'],
    ['weekly', 'week'],
    ['monthly', 'month'],
    ['quarterly', 'quarter'],
    ['yearly|annual(?:ly)?', 'year'],
  ] as const
).map(([adverb, unit]) => ({
  told: new RegExp(`\\b(?:${adverb}|(?:every|each|per) ${unit})\\b`, 'iu'),
  there: new RegExp(
    `\\b(?:${adverb}|(?:an?|every|each|per) ${unit}(?! (?:after|ago|earlier|before|later|from now)\\b))\\b`,
    'iu',
  ),
}));

/** How far something is away in time, without a number; of each the unit in any form is what a passage must have. */
export const distances: readonly { told: RegExp; there: RegExp }[] = (
  [
    ['minutes?', 'minutes?'],
    ['hours?', 'hours?'],
    ['days?', 'days?|nights?|daily|overnight|yesterday|tomorrow'],
    ['weeks?', 'weeks?|weekly|fortnight'],
    ['months?', 'months?|monthly'],
    ['years?', 'years?|yearly|annual\\w*'],
    ['decades?', 'decades?'],
    ['centur(?:y|ies)', 'centur(?:y|ies)'],
  ] as const
).map(([unit, forms]) => ({
  told: new RegExp(
    `(?<!\\b(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty|half)[ -](?:full |whole )?)\\b${unit} (?:later|earlier|before|after|ago|previously|prior)\\b`,
    'iu',
  ),
  there: new RegExp(`\\b(?:${forms})\\b`, 'iu'),
}));
