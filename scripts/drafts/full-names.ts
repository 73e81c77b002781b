/**
 * Full names of the people the sentence `at` calls by their surname alone, as sentences before it gave them.
 * @param names the names of each sentence of the article
 */
export function fullNamesLacking(names: readonly (readonly string[])[], at: number): string[] {
  const here = names[at] ?? [];
  const alone = here.filter((name) => !name.includes(' ') && !here.some((other) => other.endsWith(` ${name}`)));
  if (alone.length === 0) return [];
  const earlier = names.slice(0, at).flat();
  return alone.flatMap((name) => earlier.find((full) => full.endsWith(` ${name}`)) ?? []);
}
