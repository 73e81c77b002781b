import type { HealthFigures } from './health.ts';

const WEEK = 7 * 86_400_000;

/** Whether nothing of a source could be read for a week or longer: no passing trouble, somebody has to look. */
export function failingForAWeek({ failingSince }: Pick<HealthFigures, 'failingSince'>, now: string): boolean {
  return failingSince !== null && Date.parse(now) - Date.parse(failingSince) >= WEEK;
}
