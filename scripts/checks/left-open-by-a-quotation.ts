import { quotationsIn } from '../text/quotations.ts';
import { endsOpen, goesOnFromIt } from './en/hedges.ts';
import type { Token } from './reading.ts';
import type { Told } from './told.ts';

/** “There is “a big possibility” that he broke the law”, “he “may well” have broken it”: what is quoted right before a word leaves that word open. */
export function isLeftOpenByAQuotation({ at }: Token, { own, whole }: Pick<Told, 'own' | 'whole'>): boolean {
  const from = own.text.lastIndexOf('·', at - 1) + 1;
  const between = own.text.slice(from, at);
  return (
    from > 0 &&
    goesOnFromIt.test(between) &&
    quotationsIn(whole.text).some(({ text, end }) => endsOpen.test(text) && whole.text.startsWith(between, end))
  );
}
