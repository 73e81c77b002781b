import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '../checks/check.ts';
import { checkStory } from '../checks/check-story.ts';
import { type Planted, plantErrors } from './plant-errors.ts';

/** An error and what the checks say: what they say of the sound story already is no detection. */
export type Detection = Pick<Planted, 'kind' | 'was' | 'is'> & {
  /** Findings that the sound story does not have. */
  found: Finding[];
  /** Whether one of them is of a kind that explains the error. */
  byTheRightCheck: boolean;
  /** What is said of the sound story. */
  alarms: Finding[];
};

/** Plants errors in the file of a story and looks which are found. */
export function detect(file: string): Detection[] {
  return plantErrors(file).map(({ kind, codes, was, is, sound, wrong }) => {
    const alarms = checkStory(sound);
    const found = checkStory(wrong).filter((finding) => !alarms.some((alarm) => isDeepStrictEqual(alarm, finding)));
    return { kind, was, is, found, byTheRightCheck: found.some(({ code }) => codes.includes(code)), alarms };
  });
}
