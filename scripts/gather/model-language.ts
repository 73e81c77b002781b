/** Languages whose rules there are: `scripts/checks/<language>/`. */
const withRules = ['en'];

/** Why no model may write in a language: what it says could not be checked. Null where it may. */
export function whyNoModelFor(language: string): string | null {
  const own = language.split('-')[0]?.toLowerCase() ?? '';
  return withRules.includes(own) ? null : `no-rules-for-this-language: ${own}; the model writer stays off`;
}
