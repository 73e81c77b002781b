import { publisherFirst, publisherName } from './publisher-name.ts';

/** What a sentence does in the report. */
export type Role = 'lead' | 'detail' | 'echo' | 'reaction' | 'background' | 'next';

/** A quotation goes between the two; `verb` is what must not come twice in a row; `name` whose it is. */
export type Connective = { verb: string; name: string; before: string; after: string };

/** Where it goes: before the quotation, after it, or before it with “it” for the outlet that spoke last. */
type Form = { verb: string; at: 'front' | 'end' | 'again' };

const front = (verb: string): Form => ({ verb, at: 'front' });
const end = (verb: string): Form => ({ verb, at: 'end' });
const again = (verb: string): Form => ({ verb, at: 'again' });

/** The words of our own in a digest: few, plain, and none that says whether a report is right. */
const forms: Readonly<Record<Role, readonly Form[]>> = {
  lead: [end('reports'), front('reports')],
  detail: [front('adds'), end('says'), front('reports'), front('writes'), end('reports'), front('according to'), front('says')],
  // A second voice that says the same adds nothing but its word.
  echo: [front('also reports'), front('also says'), front('reports')],
  reaction: [front('reports'), end('reports'), front('says'), front('writes')],
  next: [front('says'), front('reports'), front('writes')],
  background: [end('notes'), front('writes'), front('according to'), front('adds'), end('says')],
};

/** For a second sentence of the same outlet. */
const moreOfIt: readonly Form[] = [again('adds'), again('says'), again('also reports'), again('notes')];

/** What stands around a quotation: may the credit end the sentence, is the outlet the one that spoke last, what its days mean, and is it new enough to “add”. */
export type Place = { mayEnd: boolean; again: boolean; days: string; fresh: boolean };

/** The next connective for this role: not the verb of the one before, and of the others the one used least so far. */
export function connectiveFor(role: Role, name: string, before: readonly Connective[], place: Place): Connective {
  const used = (form: Form) => before.filter(({ verb }) => verb === form.verb).length;
  const last = before.at(-1)?.verb;
  const fitting = (place.again ? moreOfIt : forms[role]).filter(
    (form) =>
      form.verb !== last &&
      (place.mayEnd || form.at !== 'end') &&
      suits(form, name) &&
      ((before.length > 0 && place.fresh) || form.verb !== 'adds'),
  );
  const best = [...fitting].sort((one, other) => used(one) - used(other))[0] ?? front(last === 'says' ? 'reports' : 'says');
  return { verb: best.verb, name, ...around(best, name, place.days) };
}

function around({ verb, at }: Form, name: string, days: string): { before: string; after: string } {
  if (at === 'again') return { before: `It ${verb}${days}: `, after: '' };
  if (verb === 'according to') return { before: `According to ${publisherName(name)}${days}: `, after: '' };
  if (at === 'front') return { before: `${publisherFirst(name)} ${verb}${days}: `, after: '' };
  return { before: '', after: `, ${publisherName(name)} ${verb}${days}.` };
}

/** A station does not write. */
const suits = ({ verb }: Form, name: string) =>
  verb !== 'writes' || !/\b(?:radio|tv|television|fm|broadcast\w*|channel)\b/iu.test(name);
