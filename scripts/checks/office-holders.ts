import { remembered } from '../text/remembered.ts';
import { kindOfName } from './en/kinds-of-names.ts';
import { isRole } from './en/roles.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { read, type Token } from './reading.ts';

/** Somebody and what a sentence calls them: “Mayor Ana Ruiz”, “Ana Ruiz, the harbour master,”, “Ana Ruiz was a teacher”. */
export type Holder = { role: Token; name: Mention };

/** Who is called what in a sentence, where the two stand so that nothing else can be meant. */
export const holdersIn = remembered((text: string): Holder[] => {
  const { tokens } = read(text);
  return mentionsIn(text)
    .filter((name) => name.kind === 'name')
    .map(withoutRole)
    .filter((name) => name.keys.length > 0 && isAPerson(name, text))
    .flatMap((name) => {
      const before = tokens.filter(({ at }) => at < name.start);
      const after = tokens.filter(({ at }) => at >= name.end);
      return [roleBefore(before, name, text), roleAfter(after, name, text)].flatMap((role) =>
        role === null ? [] : [{ role, name }],
      );
    });
});

/** “Striker Bo Lind”, at the beginning of a sentence: the name is Bo Lind. */
function withoutRole(name: Mention): Mention {
  const words = name.text.split(' ');
  const cut = words.slice(0, words.findLastIndex((word, at) => at < words.length - 1 && isRole(word.toLowerCase())) + 1);
  if (cut.length === 0) return name;
  const [start, keys] = [name.start + cut.join(' ').length + 1, cut.map((word) => word.toLowerCase())];
  return { ...name, text: name.text.slice(start - name.start), start, keys: name.keys.filter((key) => !keys.includes(key)) };
}

const isAPerson = ({ text: name, start, end }: Mention, text: string): boolean => {
  if (!/^\p{Lu}(?!.* (?:of|for|the) )/u.test(name)) return false;
  const kind = kindOfName(name, text, start, end);
  return kind === 'person' || (kind === null && !/^\p{Lu}+$/u.test(name));
};

/** “Mayor Ana Ruiz”, “the mayor, Ana Ruiz,”. */
function roleBefore(before: Token[], { start, end }: Mention, text: string): Token | null {
  const last = before.at(-1);
  if (last === undefined || !isRole(last.word)) return null;
  const between = text.slice(last.at + last.word.length, start);
  const enclosed = /^,\s$/u.test(between) && /^(?:,|\.|$)/u.test(text.slice(end));
  return between === ' ' || enclosed ? last : null;
}

/** What ends a description: “, mayor of Port Alder”, “, the mayor, said”. */
const ends = /^(?:of|for|at|in|on|from|with|since|until|who|and|to|under)$/u;
const reach = 7;

/** “Ana Ruiz, the mayor of Port Alder,”, “Ana Ruiz (mayor)”, “Ana Ruiz is the mayor”. */
function roleAfter(after: Token[], { end }: Mention, text: string): Token | null {
  const gap = text.slice(end, after[0]?.at ?? end);
  const near = after.slice(0, reach).filter(({ clause }) => clause === after[0]?.clause);
  const described = /^(?:,\s|\s\()$/u.test(gap) && /^(?:the|an?|its|his|her|their|\p{Ll}+)$/u.test(near[0]?.word ?? '');
  const is = gap === ' ' && /^(?:is|was|became|remains|as)$/u.test(near[0]?.word ?? '');
  if (!described && !is) return null;
  const at = near.findIndex(({ word }) => isRole(word));
  const [role, next] = [near[at], near[at + 1]];
  if (role === undefined || near.slice(0, at).some(({ word }) => ends.test(word) || /^(?:not|never|no|by)$/u.test(word)))
    return null;
  const isClosed = next === undefined || ends.test(next.word);
  return isClosed ? role : null;
}
