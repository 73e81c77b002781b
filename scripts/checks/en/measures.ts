/** Units of one dimension, each with the forms it is written in. */
export const dimensions: readonly (readonly RegExp[])[] = [
  [
    /(?<!\p{L})(?:gallons?|gal)\b/iu,
    /(?<!\p{L})(?:litres?|liters?)\b/iu,
    /(?<!\p{L})(?:barrels?|bbl)\b/iu,
    /(?<!\p{L})(?:pints?)\b/iu,
  ],
  [
    /(?<!\p{L})(?:miles?|mph)\b/iu,
    /(?<!\p{L})(?:kilometres?|kilometers?|km)\b/iu,
    /(?<!\p{L})(?:yards?)\b/iu,
    /(?<!\p{L})(?:metres?|meters?)\b/iu,
    /(?<!\p{L})(?:feet|foot|ft)\b/iu,
    /(?<!\p{L})(?:inch|inches)\b/iu,
  ],
  [
    /(?<!\p{L})(?:pounds?|lbs?)\b/iu,
    /(?<!\p{L})(?:kilos?|kilograms?|kg)\b/iu,
    /(?<!\p{L})(?:ounces?|oz)\b/iu,
    /(?<!\p{L})(?:tonnes?|tons?)\b/iu,
  ],
  [/(?<!\p{L})(?:acres?)\b/iu, /(?<!\p{L})(?:hectares?)\b/iu],
];

/** How often something happens: as it is told, and in all forms of a passage (“a day” may also be just one). */
export const frequencies: readonly { told: RegExp; there: RegExp }[] = (
  [
    ['hourly', 'hour'],
    ['daily', 'day'],
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
