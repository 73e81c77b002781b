import { namesIn } from '../text/names.ts';
import { numbersIn } from '../text/numbers.ts';
import { quotationsIn } from '../text/quotations.ts';
import { countWords } from '../text/words.ts';
import type { Unit } from './unit.ts';

export const sentenceFeatures = [
  'always',
  'words',
  'pairs',
  'central',
  'opening',
  'supported',
  'headline',
  'first',
  'position',
  'late',
  'names',
  'numbers',
  'speech',
  'opensInSpeech',
  'length',
  'long',
  'short',
  'pronoun',
  'firstPerson',
  'question',
  'cutOff',
] as const;

/** What is known of a sentence before it is chosen, each about 0 to 1. */
export type SentenceFeatures = Record<(typeof sentenceFeatures)[number], number>;

/** What only the other sentences tell of one. */
export type Beside = Pick<SentenceFeatures, 'words' | 'pairs' | 'central' | 'opening' | 'supported' | 'headline'>;

export function featuresOf({ text, words, passage }: Unit, beside: Beside): SentenceFeatures {
  const spoken = quotationsIn(text).map((quotation) => countWords(quotation.text));
  return {
    ...beside,
    always: 1,
    first: passage.first === 0 ? 1 : 0,
    position: 1 / (1 + passage.first),
    late: Math.min(1, passage.first / 20),
    names: Math.min(1, namesIn(text).length / 4),
    numbers: Math.min(1, numbersIn(text).length / 2),
    speech: spoken.some((count) => count > 4) ? 1 : 0,
    opensInSpeech: /^["“]/u.test(text) ? 1 : 0,
    length: Math.min(words, 40) / 40,
    long: words > 40 ? 1 : 0,
    short: words < 8 ? 1 : 0,
    pronoun: opensWithPronoun.test(text) ? 1 : 0,
    firstPerson: /\b(?:I|we|you|my|our)\b/iu.test(text) ? 1 : 0,
    question: text.includes('?') ? 1 : 0,
    cutOff: /[.!?…]["”’')]*$/u.test(text) ? 0 : 1,
  };
}

const opensWithPronoun = /^["“‘'(]?(?:he|she|it|they|this|that|these|those|but|and|so|we|i)\b/iu;
