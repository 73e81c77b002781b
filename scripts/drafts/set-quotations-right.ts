import { nearestWording } from '../text/nearest-wording.ts';
import { quotationsIn } from '../text/quotations.ts';
import { foldTypography } from '../text/typography.ts';

/** A quotation whose wording code has set right. */
export type SetRight = { was: string; is: string };

/**
 * The quotations of a text in the wording of its passages, where it is plain which words are meant: the only repair that code
 * makes of its own accord. Nothing outside quotation marks is touched; what is not plain stays for the checks to refuse.
 */
export function setQuotationsRight(text: string, passages: readonly string[]): { text: string; repairs: SetRight[] } {
  const repairs: SetRight[] = [];
  const right = quotationsIn(text)
    .filter(({ unclosed }) => !unclosed)
    .toReversed()
    .reduce((rest, { text: quotation, start, end }) => {
      const words = quotation.replace(/[\s.,;:!?-]+$/u, '');
      const verbatim = passages.some((passage) => folded(passage).includes(folded(words)));
      const nearest = verbatim ? null : nearestWording(words, passages);
      if (nearest === null) return rest;
      const inside = rest.slice(start, end).replace(words, () => nearest);
      repairs.unshift({ was: words, is: nearest });
      return rest.slice(0, start) + inside + rest.slice(end);
    }, text);
  return { text: right, repairs };
}

const folded = (text: string): string => foldTypography(text).replaceAll('"', "'").toLowerCase();
