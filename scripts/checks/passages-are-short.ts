import newsroom from '../../newsroom.config.ts';
import { sentencesOf } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import type { Check } from './check.ts';

/** A passage is the sentences needed and no more: a footnote holds so many words at most, unless one sentence alone is longer. */
export const passagesAreShort: Check = ({ footnotes }) =>
  footnotes
    .map(({ passage, line }) => ({ line, words: countWords(passage), most: newsroom.quoting.passageWords, passage }))
    .filter(({ words, most, passage }) => words > most && sentencesOf(passage).length > 1)
    .map(({ line, words, most }) => ({ code: 'passage-too-long', line, words, most }));
