import { publisherFirst, publisherName } from './publisher-name.ts';

/** What a sentence does in the report. */
export type Role = 'lead' | 'detail' | 'reaction' | 'background' | 'next';

/** A quotation goes between the two; `verb` is what must not come twice in a row. */
export type Connective = { verb: string; before: string; after: string };

type Form = { verb: string; at: 'front' | 'end' };

const front = (verb: string): Form => ({ verb, at: 'front' });
const end = (verb: string): Form => ({ verb, at: 'end' });

/** The words of our own in a digest: few, plain, and none that says whether a report is right. */
const forms: Readonly<Record<Role, readonly Form[]>> = {
  lead: [end('reports'), front('reports')],
  detail: [front('adds'), end('says'), front('reports'), front('writes'), end('reports'), front('says')],
  reaction: [front('reports'), end('reports'), front('says'), front('writes')],
  next: [front('says'), front('reports')],
  background: [end('notes'), front('writes'), front('adds'), end('says')],
};

/** The next connective for this role: not the verb of the one before, and of the others the one used least so far. */
export function connectiveFor(role: Role, name: string, before: readonly Connective[], mayEnd: boolean): Connective {
  const used = (verb: string) => before.filter((each) => each.verb === verb).length;
  const last = before.at(-1)?.verb;
  const fitting = forms[role].filter((form) => form.verb !== last && (mayEnd || form.at === 'front') && suits(form, name));
  const best =
    [...fitting].sort((one, other) => used(one.verb) - used(other.verb))[0] ?? front(last === 'says' ? 'reports' : 'says');
  return best.at === 'front'
    ? { verb: best.verb, before: `${publisherFirst(name)} ${best.verb}: `, after: '' }
    : { verb: best.verb, before: '', after: `, ${publisherName(name)} ${best.verb}.` };
}

/** A station does not write. */
const suits = ({ verb }: Form, name: string) =>
  verb !== 'writes' || !/\b(?:radio|tv|television|fm|broadcast\w*|channel)\b/iu.test(name);
