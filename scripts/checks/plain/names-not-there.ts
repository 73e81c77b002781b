import { lower, type Vocabulary, wordPattern } from './vocabulary.ts';

type Word = { text: string; start: number; initial: boolean };

/**
 * Names of a text that no source has: each run of capitalised words is a name; its words stand in one source, in this order and
 * close together; a whole source, as a publisher's name is one, may have an article before it. A single capitalised word that opens a sentence is a name only where a source has it as one.
 */
export function namesNotThere(text: string, sources: readonly string[], vocabulary: Vocabulary): string[] {
  const known = sources.map((source) => wordsIn(source).map((word) => word.text));
  return runsIn(text, vocabulary)
    .filter((run) => !isOpener(run, known, vocabulary))
    .map((run) => withoutOpener(run, known))
    .map((run) => run.map((word) => word.text))
    .filter(([_article, ...name]) => !known.some((words) => words.length === name.length && standsIn(name, words)))
    .filter((name) => !known.some((words) => standsIn(name, words)))
    .map((name) => name.join(' '));
}

const wordsIn = (text: string): Word[] =>
  [...text.normalize('NFC').matchAll(wordPattern)].map((match) => ({
    text: match[0],
    start: match.index,
    initial: /(?:^|[.!?:…·]["'”’»)\]]*\s+|["“‘«¡¿(])\s*$/u.test(text.slice(0, match.index)),
  }));

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

function runsIn(text: string, { particles, calendar }: Vocabulary): Word[][] {
  const runs: Word[][] = [];
  let end = -1;
  for (const word of wordsIn(text)) {
    const gap = end < 0 ? '.' : text.slice(end, word.start);
    const joins = /^\s$/u.test(gap) || (gap.trim() === '' && gap !== '');
    end = word.start + word.text.length;
    if (!isCapital(word.text) || calendar.has(lower(word.text))) {
      if (!joins || !particles.has(lower(word.text))) runs.push([]);
      continue;
    }
    const last = runs.at(-1);
    if (joins && last !== undefined) last.push(word);
    else runs.push([word]);
  }
  return runs.filter((run) => run.length > 0);
}

function isOpener([first, ...rest]: Word[], known: string[][], { openers }: Vocabulary): boolean {
  if (!first?.initial) return false;
  if (openers.has(lower(first.text)) || known.some((words) => words.includes(lower(first.text)))) return rest.length === 0;
  return rest.length === 0 && !known.some((words) => words.includes(first.text));
}

/** A word that is large only since it opens the sentence, as a source has it small, is no part of the name after it. */
function withoutOpener(run: Word[], known: string[][]): Word[] {
  const [first, ...rest] = run;
  if (!first?.initial || rest.length === 0) return run;
  return known.some((words) => words.includes(lower(first.text))) ? rest : run;
}

/** As many words may stand between two of a name: a second forename, a particle. */
const BETWEEN = 3;

function standsIn(name: string[], words: string[]): boolean {
  const from = (word: string, at: number): number => words.findIndex((other, index) => index >= at && other === word);
  const starts = words.flatMap((word, at) => (word === name[0] ? [at] : []));
  return starts.some((start) => {
    let at = start;
    return name.slice(1).every((word) => {
      const next = from(word, at + 1);
      const near = next >= 0 && next - at <= BETWEEN;
      at = next;
      return near;
    });
  });
}
