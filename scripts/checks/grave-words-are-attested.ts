import type { Check } from './check.ts';
import { carriersOf } from './en/grave-words.ts';
import { stemOf } from './en/stem.ts';
import type { Told } from './told.ts';
import { toldIn } from './told.ts';

/** A crime, a death, a confession, a dismissal: each grave word of the writer's own is in a cited passage, or a word that says it. */
export const graveWordsAreAttested: Check = (story) =>
  toldIn(story).flatMap((told) =>
    uncarried(told).map((word) => ({ code: 'grave-word-not-sourced' as const, line: told.line, word })),
  );

/** “In charge of”, “admitted to hospital”, “guilty of no crime”: grave words that are not grave there. */
const harmless =
  /\b(?:dead (?:websites?|lines?|ends?|heat|batter(?:y|ies)|phones?|calm|weight|season|ball|cert|air|zones?|wood|letters?|sea|languages?)|(?:brought|ground|came) to a dead|death(?:bed|less)?(?: or)? (?:of|to) (?:trees?|plants?|bees|fish)|(?:in|had|has|have|take|takes|took|taking|taken) charge|charge of|free of charge|guilty of (?:no|neither)|admitted (?:to|into) (?:an? |the )?(?:hospitals?|clinics?|intensive|school|university|college|membership|ward))\b/giu;

/** A death in other words. */
const saidGently =
  /\b(?:pass(?:ed|es|ing)? away|(?:his|her|their|the) passing|lost (?:his|her|their) li[fv]es?|found lifeless|did not survive|executioner|electric chair|lethal injection|firing squad|gallows|put down|stillborn|succumb\p{L}*)\b/iu;

/** Of all charges, these accuse. */
const accusing =
  /\bcharged (?:with|over|in connection)\b|\b(?:criminal|murder|assault|fraud|drug) charges?\b|\bcharges (?:of|against)\b|\b(?:faces?|faced|facing|bring|brought|press|pressed|drop|dropped) (?:\w+ )?charges\b/iu;

/** “Guilty of no crime” of whoever committed none, and “found guilty” of who was found to have broken the law. */
const brokeTheLaw =
  /\bcommitt(?:ed|ing) (?:\p{L}+ ){0,3}(?:crimes?|offen[cs]es?|murders?|manslaughter|fraud|thefts?|robber(?:y|ies)|perjury|treason|assaults?|contempt|bribery|arson|rape|violations?|breach(?:es)?|misconduct)\b|\b(?:broke|broken|violated|breached) \p{L}+ (?:law|rule|code)s?\b/iu;
const isOnlyAccused = /\b(?:accus|alleg|charg|suspect|indict|claim)/iu;

function uncarried({ own, all }: Told): string[] {
  const spared = [...own.text.matchAll(harmless)].map(({ index, 0: { length } }) => [index, index + length] as const);
  const isCarried = (stem: string, carriers: ReadonlySet<string>) =>
    (/^(?:die|death)$/u.test(stem) && all.some(({ text }) => saidGently.test(text))) ||
    all.some(({ stems }) => stems.has(stem) || [...carriers].some((carrier) => stems.has(carrier)));
  return own.tokens.flatMap(({ word, stem, at }) => {
    if (stem === stemOf('charge') && !accusing.test(own.text)) return [];
    if (/^guilt/u.test(word) && all.some(({ text }) => brokeTheLaw.test(text) && !isOnlyAccused.test(text))) return [];
    if (spared.some(([from, to]) => at >= from && at < to)) return [];
    const carriers = carriersOf(word, stem);
    return carriers === null || isCarried(stem, carriers) ? [] : [word];
  });
}
