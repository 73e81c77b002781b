/** A part of the day → the hours of a clock that lie in it. */
const hours: Readonly<Record<string, (hour: number) => boolean>> = {
  dawn: (hour) => hour >= 4 && hour < 8,
  morning: (hour) => hour < 12,
  afternoon: (hour) => hour >= 12 && hour < 18,
  evening: (hour) => hour >= 17,
  night: (hour) => hour >= 18 || hour < 6,
  overnight: (hour) => hour >= 18 || hour < 8,
};

/** “9 a.m.”, “9.30pm”, “21:45”. */
const clock =
  /(?<![\p{N}.,:])(?<hour>[01]?\d|2[0-3])(?:[:.][0-5]\d)?\s?(?<half>[ap])\.?m\b|(?<![\p{N}.,:])(?<of24>[01]?\d|2[0-3]):[0-5]\d(?![:\p{N}])/giu;

/** Whether a text gives a time by the clock that lies in the part of the day. */
export function isByTheClock({ word }: { word: string }, { text }: { text: string }): boolean {
  const within = hours[word];
  return within !== undefined && [...text.matchAll(clock)].some(({ groups = {} }) => within(hourOf(groups)));
}

const hourOf = ({ hour = '', half = '', of24 }: Partial<Record<string, string>>): number =>
  of24 === undefined ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(of24);
