import { speech } from '../checks/en/governors.ts';
import { be } from '../checks/en/verbs.ts';
import type { Part } from './model-parts.ts';

type Verb = Extract<Part, { kind: 'verb' }>;

/** Whether a verb only describes a thing (“a bus carrying pupils”, “a list released by the port”), and is not what its clause says. */
export function isParticiple(verb: Verb, parts: readonly Part[]): boolean {
  const { head, helpers } = verb;
  if (helpers.length > 0 || head.pos === 'AUX' || be.test(head.word)) return false;
  if (/ing$/u.test(head.word)) return true;
  const at = parts.indexOf(verb);
  const [before, next] = [parts[at - 1], parts[at + 1]];
  if (before?.kind === 'who' || before?.kind === 'and') return false;
  if (!/(?:ed|en)$/u.test(head.word)) return pastForms.test(head.word) && before?.kind === 'thing' && isBehindAnother(at, parts);
  if (next?.kind === 'other' && next.word.word === 'by') return true;
  const others = parts.filter(
    (part): part is Verb => part.kind === 'verb' && part !== verb && part.head.clause === head.clause && isSurelyFinite(part),
  );
  const opensSince = (other: Verb) =>
    parts
      .slice(Math.min(at, parts.indexOf(other)), Math.max(at, parts.indexOf(other)))
      .some(({ kind }) => kind === 'and' || kind === 'that' || kind === 'who');
  // “Said the port closed”: what is said has a verb of its own.
  const isSaying = (other: Verb) => speech.has(other.head.stem) && parts.indexOf(other) < at;
  return others.some((other) => !opensSince(other) && !isSaying(other)) || startsApart(verb, parts) || isBehindAnother(at, parts);
}

/** Of these the past and the participle are one. */
const pastForms =
  /^(?:sent|held|made|found|led|built|kept|left|brought|taught|caught|bought|sold|paid|lost|won|set|hit|cut|shot|struck)$/u;

/** “Closed the mill named after him”: of two such forms in a clause the first is the verb. */
function isBehindAnother(at: number, parts: readonly Part[]): boolean {
  const opener = parts.slice(0, at).findLastIndex(({ kind }) => kind === 'and' || kind === 'that' || kind === 'who');
  const verb = parts[at];
  return parts
    .slice(opener + 1, at)
    .some(
      (part) =>
        part.kind === 'verb' &&
        verb?.kind === 'verb' &&
        part.head.clause === verb.head.clause &&
        !speech.has(part.head.stem) &&
        part.helpers[0]?.word !== 'to' &&
        !/ing$/u.test(part.head.word),
    );
}

const isSurelyFinite = ({ head, helpers }: Verb): boolean =>
  helpers.length > 0 ? helpers[0]?.word !== 'to' : head.pos === 'AUX' || !/(?:ing|ed|en)$/u.test(head.word);

/** “Ana Ruiz, accused of theft, …”: a mark right before it. */
function startsApart({ head }: Verb, parts: readonly Part[]): boolean {
  const at = parts.findIndex((part) => part.kind === 'verb' && part.head === head);
  const before = parts[at - 1];
  const last = before?.kind === 'thing' ? before.thing.words.at(-1) : before?.kind === 'verb' ? before.head : before?.word;
  return last === undefined || last.clause !== head.clause;
}
