import { remembered } from '../text/remembered.ts';
import type { Check } from './check.ts';
import { ownWords } from './evidence.ts';

/** A publisher named in a statement owns one of its passages, or a passage of the statement names it. */
export const publishersOwnTheirClauses: Check = (story) => {
  const publishers = [...new Set(story.footnotes.map((footnote) => footnote.publisher))];
  return story.statements.flatMap(({ text, footnotes, line }) =>
    publishers
      .filter((publisher) => names(ownWords(text), publisher))
      .filter(
        (publisher) => !footnotes.some((footnote) => footnote.publisher === publisher || names(footnote.passage, publisher)),
      )
      .filter((publisher) => !footnotes.some((footnote) => footnote.publisher.includes(publisher)))
      .map((publisher) => ({ code: 'publisher-not-cited' as const, line, publisher })),
  );
};

/** Whole words, and not the beginning of a longer name; “The” and “www.” before a publisher's name may be missing. */
export function names(text: string, publisher: string): boolean {
  return publisher !== '' && nameOf(publisher).test(text);
}

/** Publishers are few, and each is looked for in every text. */
const nameOf = remembered((publisher) => {
  const bare = publisher.replace(/^(?:The |www\.)/u, '').replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(bare === '' ? '(?!)' : `(?<![\\p{L}\\p{N}-])${bare}(?![\\p{L}\\p{N}-]| \\p{Lu})`, 'u');
});
