const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A name in two letters: the initials of its first two words, or what its only word begins with. */
export function monogram(name: string): string {
  const [first = '', second] = name.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
  return second === undefined ? letters(first, 2) : letters(first, 1) + letters(second, 1);
}

const letters = (word: string, most: number): string =>
  [...segments.segment(word)]
    .slice(0, most)
    .map(({ segment }) => segment)
    .join('');
