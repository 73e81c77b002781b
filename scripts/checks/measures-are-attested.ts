import type { Check } from './check.ts';
import { durationsIn, sameLength } from '../text/durations.ts';
import { dimensions, distances, frequencies } from './en/measures.ts';
import { restsOnAPassage, type Told, toldIn } from './told.ts';

/** A measure without a number is the passage's too: “a gallon” is no “litre”, “hours later” no “days later”, “monthly” not “every year”. */
export const measuresAreAttested: Check = (story) =>
  toldIn(story)
    .filter(restsOnAPassage)
    .flatMap((told) =>
      [...otherUnits(told), ...otherFrequencies(told), ...otherDistances(told)]
        .slice(0, 1)
        .map((number) => ({ code: 'number-not-sourced' as const, line: told.line, number })),
    );

const has = ({ all }: Told, pattern: RegExp) => all.some(({ text }) => pattern.test(text));

const otherUnits = (told: Told): string[] => dimensions.flatMap((units) => otherThan(units, told));

const otherFrequencies = (told: Told): string[] => otherThan(frequencies, told);

/** “A decade ago” of “ten years ago” is as long. */
const otherDistances = (told: Told): string[] => otherThan(distances, told).filter((distance) => !isAsLong(distance, told));

const isAsLong = (distance: string, { own, all }: Told): boolean => {
  const unit = distance.split(' ')[0] ?? '';
  const lengths = durationsIn(own.text).filter(({ start, end }) =>
    own.text.slice(start, end).toLowerCase().includes(unit.toLowerCase()),
  );
  return lengths.some((length) => all.some(({ text }) => durationsIn(text).some((known) => sameLength(length, known))));
};

/** What is told and in no passage, where a passage has another of the kind that the sentence leaves out. */
const otherThan = (kinds: readonly { told: RegExp; there: RegExp }[], told: Told): string[] =>
  kinds
    .filter((kind) => kind.told.test(told.own.text) && !has(told, kind.there))
    .filter(() => kinds.some(({ there }) => has(told, there) && !there.test(told.own.text)))
    .flatMap((kind) => kind.told.exec(told.own.text)?.[0] ?? []);
