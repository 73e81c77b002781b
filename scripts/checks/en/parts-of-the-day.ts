const from = (first: number, end: number) => Array.from({ length: end - first }, (_, later) => first + later);

/** A part of the day → the hours of a clock that lie in it. */
const hours: Readonly<Record<string, readonly number[]>> = {
  dawn: from(4, 8),
  morning: from(0, 12),
  afternoon: from(12, 18),
  evening: from(17, 24),
  night: [...from(18, 24), ...from(0, 6)],
  overnight: [...from(18, 24), ...from(0, 8)],
};

/** “9 a.m.”, “9.30pm”, “21:45”. */
const clock =
  /(?<![\p{N}.,:])(?<hour>[01]?\d|2[0-3])(?:[:.][0-5]\d)?\s?(?<half>[ap])\.?m\b|(?<![\p{N}.,:])(?<of24>[01]?\d|2[0-3]):[0-5]\d(?![:\p{N}])/giu;

/** Whether a text gives a time by the clock that lies in the part of the day. */
export function isByTheClock({ word }: { word: string }, { text }: { text: string }): boolean {
  const within = hours[word];
  return within !== undefined && [...text.matchAll(clock)].some(({ groups = {} }) => within.includes(hourOf(groups)));
}

const hourOf = ({ hour = '', half = '', of24 }: Partial<Record<string, string>>): number =>
  of24 === undefined ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(of24);
