import type { Item } from '../feeds/item.ts';

const DAY = 86_400_000;

/** Longer ago says little about today. */
const WINDOW_DAYS = 7;

/** Dated items of the last seven days by the day, to a tenth; null where no item has a date. A feed that reaches back less far is measured over what it reaches. */
export function itemsADay(items: readonly Item[], now: string): number | null {
  const ages = items.flatMap(({ published }) => (published === null ? [] : [(Date.parse(now) - Date.parse(published)) / DAY]));
  const past = ages.filter((age) => age >= 0);
  if (past.length === 0) return null;
  const days = Math.min(WINDOW_DAYS, Math.max(1, ...past));
  return Math.round((past.filter((age) => age <= days).length / days) * 10) / 10;
}
