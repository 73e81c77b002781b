import { quotationsIn } from '../text/quotations.ts';
import { callsIt, endsOpen, goesOnFromIt } from './en/hedges.ts';
import type { Token } from './reading.ts';
import type { Told } from './told.ts';

/**
 * “There is “a big possibility” that he broke the law”, “he “may well” have broken it”, “he broke it, she said, calling that “a
 * possibility””: what is quoted right before a word, or behind it of all that was said, leaves that word open.
 */
export function isLeftOpenByAQuotation({ at }: Token, { own, whole }: Pick<Told, 'own' | 'whole'>): boolean {
  const from = own.text.lastIndexOf('·', at - 1) + 1;
  const [before, behind] = [own.text.slice(from, at), own.text.slice(at).split('·')[0] ?? ''];
  const [follows, leads] = [from > 0 && goesOnFromIt.test(before), callsIt.test(behind)];
  if (!follows && !leads) return false;
  return quotationsIn(whole.text).some(
    ({ text, start, end }) =>
      endsOpen.test(text) &&
      ((follows && whole.text.startsWith(before, end)) || (leads && whole.text.slice(0, start).endsWith(behind))),
  );
}
