import { irregularPast, modal } from '../checks/en/verbs.ts';
import type { Part } from './model-parts.ts';
import type { Phrases } from './model-phrases.ts';
import { everywhere } from './model-struck-everywhere.ts';
import { textFrom } from './model-struck-scope.ts';
import type { Told } from './model-struck.ts';
import type { Word } from './model-words.ts';

/** “The road closes” of “the road closes when it rains”: what is so time and again is so under what stands behind “when” alone. */
export function whenStruck(told: Told): string[] {
  const { own } = told;
  const has = ({ stem }: Word) => own.words.some((its) => its.stem === stem);
  if (own.words.some(({ word }) => opens.test(word))) return [];
  return everywhere(told, (source) =>
    source.words
      .filter(({ word }) => opens.test(word))
      .flatMap((when) => {
        const [verb, its] = [verbBefore(when, source), verbBehind(when, source)];
        if (verb === undefined || its === undefined || !isUsual(verb) || !isUsual(its)) return [];
        return has(verb.head) && !has(its.head) ? [textFrom(source.text, when, its.head)] : [];
      }),
  );
}

const opens = /^(?:when|whenever)$/u;
type Verb = Extract<Part, { kind: 'verb' }>;

const isVerb = (part: Part): part is Verb => part.kind === 'verb';

const verbBefore = ({ index, clause }: Word, { parts }: Phrases): Verb | undefined =>
  parts.filter(isVerb).findLast(({ head }) => head.index < index && head.clause === clause && head.pos === 'VERB');

const verbBehind = ({ index, clause }: Word, { parts }: Phrases): Verb | undefined =>
  parts.filter(isVerb).find(({ head }) => head.index > index && head.clause === clause);

/** “Closes”, “are paid”, “may fire”: at no one time. */
function isUsual({ head, helpers }: Verb): boolean {
  const first = helpers[0] ?? head;
  if (/^(?:is|are|does|do|has|have)$/u.test(first.word)) return !/^(?:has|have)$/u.test(first.word) || helpers.length === 0;
  if (helpers.length > 0) return modal.test(first.word) && /^(?:may|can|must|cannot|should)$/u.test(first.word);
  return head.pos === 'VERB' && !/(?:ed|ing|en)$/u.test(head.word) && !irregularPast.test(head.word);
}
