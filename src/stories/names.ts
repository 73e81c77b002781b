import { names } from '../site/words.ts';

const small = new Set(names.small);

/** An id as a name, where nobody has given one: `university-of-port-alder` → “University of Port Alder”. */
export const inWords = (id: string): string =>
  id
    .split('-')
    .map((word, index) => (index > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
