/** A text with the first match of a pattern replaced; null where there is none. */
export function swapped(text: string, pattern: RegExp, by: (match: string, ...groups: string[]) => string): string | null {
  return pattern.test(text) ? text.replace(pattern, by) : null;
}
