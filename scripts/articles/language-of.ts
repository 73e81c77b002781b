import { eld } from 'eld/extrasmall';

/** More text makes the answer no surer. */
const ENOUGH = 2_000;

/**
 * Language of a text (BCP 47): what its page and its source say where they agree; else what the text itself looks like. A text
 * too short to tell by is what the page says, then what the source says.
 */
export function languageOf(text: string, page: string | null, source: string): string {
  if (page !== null && primary(page) === primary(source)) return page;
  const detected = eld.detect(text.slice(0, ENOUGH));
  const said = page ?? source;
  if (!detected.isReliable()) return said;
  return [said, source].find((tag) => primary(tag) === detected.language) ?? detected.language;
}

/** The language itself, without script or region: `en` of `en-GB`. */
export const primary = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';
