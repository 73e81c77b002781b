/** Enough to know a sentence by: what may not stand in a story need not stand in a report. */
export const brief = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 79)}…`);
