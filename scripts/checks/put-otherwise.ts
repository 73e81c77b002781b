import { hasWordFor } from './means-the-same.ts';
import type { Reading, Token } from './reading.ts';
import type { Told } from './told.ts';

/** The passage opens a phrase in the same way that the sentence leaves out: this may be it, in other words. */
export const isPutOtherwise = (opener: string, { own, all }: Pick<Told, 'own' | 'all'>): boolean =>
  all.some((reading) =>
    reading.tokens.some((token) => {
      if (token.word !== opener) return false;
      const words = wordsAfter(token, reading);
      return words.length > 0 && !words.some((word) => hasWordFor(word, own));
    }),
  );

/** The words with a meaning up to the next small word. */
function wordsAfter({ index, clause }: Token, { tokens }: Reading): Token[] {
  const rest = tokens.slice(index + 1).filter((token) => token.clause === clause);
  const end = rest.findIndex((token, nth) => token.kind === 'small' && !(nth === 0 && determines.test(token.word)));
  return (end < 0 ? rest : rest.slice(0, end)).filter(({ kind }) => kind === 'content' || kind === 'name');
}

const determines = /^(?:the|an?|its|his|her|their|some)$/u;
