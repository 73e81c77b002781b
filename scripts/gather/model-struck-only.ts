import { stemOf } from '../checks/en/stem.ts';
import { forHowLongOrWhy, inPart, onlyThen, openTo } from './en/scope.ts';
import type { Phrases } from './model-phrases.ts';
import { everywhere } from './model-struck-everywhere.ts';
import { textFrom } from './model-struck-scope.ts';
import type { Told } from './model-struck.ts';
import type { Word } from './model-words.ts';

/** “Fired” of “fired only after stones flew”, “agreed” of “agreed in principle”, “free” of “free for children”, “anyone who sells salt” to children alone. */
export const onlyStruck = (told: Told): string[] =>
  everywhere(told, (source) => [
    ...turns(onlyThen, told.own, source),
    ...turns(inPart, told.own, source),
    ...turns(openTo, told.own, source),
    ...whoeverStruck(told.own, source),
  ]);

/** Where the word before such a turn is told, and neither the turn nor what stands behind it is. */
const turns = (pattern: RegExp, own: Phrases, { text }: Phrases): string[] =>
  [...text.matchAll(pattern)].flatMap(({ groups, 0: all }) => {
    const [what, turn, rest] = [groups?.['what'] ?? '', groups?.['turn'] ?? '', groups?.['rest'] ?? ''];
    const has = (word: string) => own.words.some(({ stem }) => stem === stemOf(word.toLowerCase()));
    // “The port is closed” has “the” of “closed to the public”, and nothing more.
    const hasMore = (word: string) => own.words.some(({ stem, kind }) => kind !== 'small' && stem === stemOf(word.toLowerCase()));
    const isKept = own.words.some(
      ({ word }) =>
        turn.toLowerCase().split(/\s/u).includes(word) && /^(?:only|principle|theory|paper|part|degree|extent)$/u.test(word),
    );
    if (/^for$/iu.test(turn) && forHowLongOrWhy.test(rest)) return [];
    return has(what) && !isKept && !rest.split(/\s/u).some((word) => word !== '' && hasMore(word))
      ? [all.slice(what.length).trim()]
      : [];
  });

/** Of “anyone who sells salt to children will be fined” all that says who. */
function whoeverStruck(own: Phrases, { words, text }: Phrases): string[] {
  return words.flatMap((whoever, at) => {
    const isWhole = /^(?:anyone|anybody|everyone|everybody|nobody|no-one|whoever)$/u.test(whoever.word);
    if (!isWhole || words[at + 1]?.word !== 'who' || !own.words.some(({ word }) => word === whoever.word)) return [];
    const rest = words.slice(at + 2).filter(({ clause }) => clause === whoever.clause);
    const end = rest.findIndex(
      ({ word, pos }, nth) => nth > 0 && pos === 'AUX' && /^(?:will|would|must|may|can|should|is|are|was|were)$/u.test(word),
    );
    const which = rest.slice(0, end < 0 ? 0 : end).filter(({ kind, pos }: Word) => kind === 'content' && pos === 'NOUN');
    const lost = which.find(({ stem }) => !own.words.some((its) => its.stem === stem));
    return lost === undefined ? [] : [textFrom(text, words[lost.index - 1] ?? lost, lost)];
  });
}
