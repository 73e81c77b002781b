import type { Check } from './check.ts';
import { offices, qualifiers } from './en/offices.ts';
import type { Reading, Token } from './reading.ts';
import { type Told, toldIn } from './told.ts';

/** An office or standing is one the passages give: no minister becomes president, no deputy and no acting head loses the word. */
export const officesAreAttested: Check = (story) =>
  toldIn(story).flatMap((told) =>
    [...added(told), ...lost(told)]
      .slice(0, 1)
      .map((office) => ({ code: 'office-not-sourced' as const, line: told.line, office })),
  );

/** Offices that no passage gives to anyone. “Late” and “once” are standings only before an office or a name. */
function added({ own, all }: Told): string[] {
  const known = new Set(all.flatMap(({ tokens }) => tokens.flatMap(({ word }) => [plain(word), word.split(/['’]/u)[0] ?? ''])));
  const has = (word: string, group: readonly string[]) =>
    known.has(word) || group.some((other) => known.has(other) || known.has(`${other}s`));
  return own.tokens
    .filter((token) => {
      const word = plain(token.word);
      if (alsoCommon.has(word)) return false;
      const group = offices.get(word) ?? (isQualifier(token, own) ? qualifiers.get(word) : undefined);
      return group !== undefined && !has(word, group);
    })
    .map(({ word }) => word);
}

/** A standing that every passage gives an office, and the story leaves out. */
function lost({ own, near }: Told): string[] {
  return near.slice(0, 1).flatMap((source) =>
    source.tokens
      .filter((token) => isQualifier(token, source) && !isAfter(token, source))
      .filter(({ word }) => !own.tokens.some((told) => (qualifiers.get(plain(word)) ?? []).includes(plain(told.word))))
      .flatMap((token) => {
        const office = source.tokens.slice(token.index + 1, token.index + 3).find(({ word }) => offices.has(plain(word)));
        if (office === undefined || !own.tokens.some(({ word }) => plain(word) === plain(office.word))) return [];
        const plainly = source.tokens.some(({ word, index }) => plain(word) === plain(office.word) && index !== office.index);
        return plainly ? [] : [`${token.word} ${office.word}`];
      }),
  );
}

/** Words of the lists that mean something else as often: nine pm, a body found, the Premier League, team captain. */
const alsoCommon: ReadonlySet<string> = new Set([
  'pm',
  'found',
  'founded',
  'founding',
  'premier',
  'prime',
  'captain',
  'general',
  'justice',
  'chair',
  'once',
  'past',
]);

const plain = (word: string) => word.replace(/['’]s$/u, '');

/** Directly before an office, or within a word of one. */
function isQualifier({ word, index }: Token, { tokens }: Reading): boolean {
  return qualifiers.has(plain(word)) && tokens.slice(index + 1, index + 3).some((next) => offices.has(plain(next.word)));
}

/** “In the past, ministers”: another clause stands between. */
const isAfter = ({ clause, index }: Token, { tokens }: Reading) => tokens[index + 1]?.clause !== clause;
