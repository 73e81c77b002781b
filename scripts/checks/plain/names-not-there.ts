import { lower, type Vocabulary, wordPattern } from './vocabulary.ts';

type Word = { text: string; start: number; initial: boolean };

/**
 * Names of a text that no source has: each run of capitalised words is a name; its words stand in one source, in this order and
 * close together; a whole source, as a publisher's name is one, may have an article before it. A single capitalised word that opens a sentence is a name only where a source has it as one.
 */
export function namesNotThere(text: string, sources: readonly string[], vocabulary: Vocabulary): string[] {
  const known = sources.map((source) => wordsIn(source).map((word) => word.text));
  const words = new Set(known.flat());
  const all = known.map((its) => its.join(' '));
  return runsIn(text, vocabulary)
    .map((run) => withoutOpener(run, words, vocabulary).map((word) => word.text))
    .map((name) => name.join(' '))
    .filter((name) => name !== '' && !all.includes(name.replace(article, '')) && !all.some((source) => standsIn(name, source)));
}

/** Whatever stands before a publisher's name. */
const article = /^\S+ /u;

const wordsIn = (text: string): Word[] =>
  [...text.normalize('NFC').matchAll(wordPattern)].map((match) => ({
    text: match[0],
    start: match.index,
    initial: opening.test(text.slice(0, match.index)),
  }));

const opening = /(?:^|[.!?:…·]["'”’»)\]]*\s+|["“‘«¡¿(])\s*$/u;
const capital = /^\p{Lu}/u;
const blank = /^\s+$/u;

function runsIn(text: string, { particles, calendar }: Vocabulary): Word[][] {
  const runs: Word[][] = [];
  let end = 0;
  for (const word of wordsIn(text)) {
    const joins = blank.test(text.slice(end, word.start));
    end = word.start + word.text.length;
    if (!capital.test(word.text) || calendar.has(lower(word.text))) {
      if (!joins || !particles.has(lower(word.text))) runs.push([]);
      continue;
    }
    const last = runs.at(-1);
    if (joins && last !== undefined) last.push(word);
    else runs.push([word]);
  }
  return runs.filter((run) => run.length > 0);
}

/** A word that is large only since it opens the sentence, as a source has it small, is no name and no part of the name after it. */
function withoutOpener(run: Word[], known: ReadonlySet<string>, { openers }: Vocabulary): Word[] {
  const [first, ...rest] = run;
  if (!first?.initial) return run;
  const small = lower(first.text);
  if (known.has(small)) return rest;
  return rest.length === 0 && (openers.has(small) || !known.has(first.text)) ? [] : run;
}

/** As many words may stand between two of a name: a second forename, a particle. */
const BETWEEN = 3;

/** Word by word and not as one pattern: whoever writes the text must not decide how long that takes. */
function standsIn(name: string, source: string): boolean {
  const [first, ...rest] = name.split(' ');
  const words = source.split(' ');
  const starts = words.flatMap((word, at) => (word === first ? at : []));
  return starts.some((start) => {
    let at = start;
    return rest.every((word) => {
      const next = words.indexOf(word, at + 1);
      const isNear = next >= 0 && next - at <= BETWEEN;
      at = next;
      return isNear;
    });
  });
}
