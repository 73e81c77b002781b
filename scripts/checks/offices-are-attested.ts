import type { Check } from './check.ts';
import { longTitles, offices } from './en/offices.ts';
import { belonging, officeNoun, standings } from './en/standings.ts';
import { sameGroup } from './means-the-same.ts';
import type { Reading, Token } from './reading.ts';
import { retoldIn, type Told, toldIn } from './told.ts';

/** An office or standing is one the passages give: no minister becomes president, no deputy and no acting head loses the word. */
export const officesAreAttested: Check = (story) =>
  toldIn(story).flatMap((told) =>
    [...newOffices(told), ...otherTitles(told), ...added(told), ...turned(told), ...lost(told)]
      .slice(0, 1)
      .map((office) => ({ code: 'office-not-sourced' as const, line: told.line, office })),
  );

/** Words of the lists that mean something else as often: nine pm, a body found, the Premier League, team captain. */
const alsoCommon: ReadonlySet<string> = new Set(
  'pm found founded founding premier prime captain general justice chair once past'.split(' '),
);

/** Offices that no passage gives to anyone. */
function newOffices({ own, all }: Told): string[] {
  const told = own.tokens.flatMap((token) => {
    if (isToDo(token, own)) return [];
    const office = plain(token.word);
    const group = alsoCommon.has(office) ? undefined : offices.get(office);
    return group === undefined ? [] : [{ office, group }];
  });
  if (told.length === 0) return [];
  const known = new Set(all.flatMap(({ tokens }) => tokens.flatMap(({ word }) => [plain(word), word.split(/['’]/u)[0] ?? ''])));
  return told
    .filter(
      ({ office, group }) =>
        ![office, ...group].some((other) => known.has(other)) && !group.some((other) => known.has(`${other}s`)),
    )
    .map(({ office }) => office);
}

/** “Threatened to counsel them”, “a bid for the White House”: no office. */
const isToDo = ({ index }: Token, { tokens }: Reading) =>
  /^(?:to|could|can|would|will|might|may|must|should|let)$/u.test(tokens[index - 1]?.word ?? '') &&
  /^(?:them|for|what|whether|how|if|that|him|her|us|me|you|it|\p{L}+s)$/u.test(tokens[index + 1]?.word ?? '');

/** Titles of two words or more that no passage has, where it has another that the sentence leaves out: no solicitor general of an attorney general. */
function otherTitles({ own, all }: Told): string[] {
  const sources = textOf(all);
  return longTitles
    .filter((title) => title.test(own.text) && !title.test(sources))
    .filter(() => longTitles.some((title) => title.test(sources) && !title.test(own.text)))
    .flatMap((title) => title.exec(own.text)?.[0] ?? []);
}

const held = /^(?:sitting|serving|current|currently|incumbent)$/u;
const gone = /^(?:former|formerly|ex|ex-\p{L}+|erstwhile|onetime|ousted)$/u;

/** A former governor where the passage has the sitting one, and the reverse. */
function turned({ own, all }: Told): string[] {
  const officesWith = (standing: RegExp, reading: Reading) =>
    reading.tokens.flatMap((token) => (standing.test(plain(token.word)) ? (officeAfter(token, reading, 3) ?? []) : []));
  return [
    [gone, held],
    [held, gone],
  ].flatMap(([told, there]) =>
    told === undefined || there === undefined
      ? []
      : officesWith(told, own)
          .filter((office) =>
            all.some((reading) => officesWith(there, reading).some((its) => plain(its.word) === plain(office.word))),
          )
          .filter(
            (office) => !all.some((reading) => officesWith(told, reading).some((its) => plain(its.word) === plain(office.word))),
          )
          .map(({ word }) => word),
  );
}

const textOf = (all: Reading[]) => all.map(({ text }) => text).join(' ');

/** “Former”, “acting”, “deputy” before an office or a name, and nothing like it in any passage. */
function added({ own, all }: Told): string[] {
  const sources = textOf(all);
  return standings.flatMap(({ before, carried, against }) =>
    own.tokens
      .filter(
        (token) =>
          before.test(plain(token.word)) &&
          !isVerb(token, own) &&
          ((against !== undefined && !isAlsoAVerb(token.word)) || isStanding(token, own) || isOfThoseWhoBelong(token, own)) &&
          !isOfACountry(token, own),
      )
      .filter((token) => !carriedThere(token, carried, sources) && (against === undefined || against.test(sources)))
      .map(({ word }) => word),
  );
}

/** The word itself, or one that carries it; what only hints at it in a sentence of its own (“was”, “had”) counts as well. */
function carriedThere({ word, stem }: Token, carried: RegExp, sources: string): boolean {
  if (/^(?:ruling|governing)$/u.test(word)) return /\b(?:ruling|governing|government|in power|led)\b/iu.test(sources);
  if (/^(?:independent|opposition|permanent|current|currently)$/u.test(word))
    return new RegExp(`\\b${stem.slice(0, 6)}`, 'iu').test(sources);
  if (/^(?:former|ex)/u.test(word) && /\b(?:was|were|served|held|led)\b[^.;]{0,60}\b(?:until|from \d{4} to)\b/iu.test(sources))
    return true;
  const strict = /^(?:former|ex)/u.test(word) ? stripped(sources) : sources;
  return carried.test(strict);
}

/** Without the small words that say past of anything: an office needs more to be former. */
const stripped = (text: string) =>
  text.replace(
    /\b(?:had|was|were|before|ago|earlier|then|until|left|led|leave|leaving|leaves|once the|old(?! (?:\p{L}+ )?(?:colleague|boss|friend|teammate|ally|partner|rival|employer|club|school|team|classmate|girlfriend|boyfriend|home|foe|mentor))|past|headed|ran|won|had)\b/giu,
    ' ',
  );

/** “The country’s current government”: whoever governs is the current one. */
const isOfACountry = ({ word, index }: Token, { tokens }: Reading) =>
  /^(?:current|present)$/u.test(word) &&
  /^(?:government|administration|leadership|cabinet)$/u.test(tokens[index + 1]?.word ?? '');

/** “Legislators sitting late”, “serving 14 years”. */
const isAlsoAVerb = (word: string) => /^(?:sitting|serving|governing|ruling)$/u.test(word);

/** “While serving under the mayor as secretary”. */
const isVerb = ({ word, index }: Token, { tokens }: Reading) =>
  isAlsoAVerb(word) &&
  /^(?:under|as|in|on|for|with|by|at|from|since|until|over|the|a|an|his|her|their)$/u.test(tokens[index + 1]?.word ?? '');

/** Within reach of an office or at a name: “former New York City Mayor”, “its acting leader”. */
function isStanding({ index, clause }: Token, { tokens }: Reading): boolean {
  const after = tokens.slice(index + 1, index + 6).filter((token) => token.clause === clause);
  return after.some(({ word }) => officeNoun.test(plain(word)) || offices.has(plain(word))) || after[0]?.kind === 'name';
}

/** “A former employee”. */
const isOfThoseWhoBelong = ({ word, index, clause }: Token, { tokens }: Reading): boolean =>
  gone.test(word) &&
  tokens.slice(index + 1, index + 4).some((token) => token.clause === clause && belonging.test(plain(token.word)));

/** A standing that the passage gives an office, and the story leaves out, though it names the office. */
function lost({ own, ...told }: Told): string[] {
  return retoldIn(told).flatMap((source) =>
    standings.flatMap(({ name, before, carried, against }) => {
      if (against !== undefined || carried.test(name === 'former' ? stripped(own.text) : own.text)) return [];
      return source.tokens
        .filter((token) => before.test(plain(token.word)) && token.clause === source.tokens[token.index + 1]?.clause)
        .flatMap((token) => {
          const office = officeAfter(token, source, name === 'candidate' ? 2 : 5);
          if (office === undefined || isPlain(office, source, before)) return [];
          const told = own.tokens.find(
            ({ word, stem }) =>
              plain(word) === plain(office.word) ||
              (officeNoun.test(plain(word)) &&
                name !== 'former' &&
                sameGroup(stem, office.stem) &&
                officeNoun.test(plain(office.word))),
          );
          return told === undefined || opposed(name, office) || (name === 'former' && saysPast(told, own))
            ? []
            : [`${token.word} ${office.word}`];
        });
    }),
  );
}

/** “Who was the mayor”, “mayor until May”: beside an office small words that say past are enough, but not what the mayor “was” or did. */
const saysPast = ({ index, clause }: Token, { tokens }: Reading) => {
  const says = (from: number, to: number, past: RegExp) =>
    tokens.slice(Math.max(0, from), to).some((token) => token.clause === clause && past.test(token.word));
  return says(index - 5, index, pastBefore) || says(index + 1, index + 4, agoBehind) || says(index + 1, index + 3, untilBehind);
};

const pastBefore = /^(?:had|was|were|before|earlier|then|until|led|left|past|old|headed|ran|once|used)$/u;
const agoBehind = /^(?:ago|before|then)$/u;
/** Right behind the office or its place: “mayor until May”, “mayor of Tamber from 2010”. */
const untilBehind = /^until$/u;

/** A candidate keeps being called one. */
const opposed = (name: string, { word }: Token) => name === 'candidate' && /^(?:candidate|contender)$/u.test(word);

const officeAfter = ({ index, clause }: Token, { tokens }: Reading, reach: number): Token | undefined =>
  tokens
    .slice(index + 1, index + 1 + reach)
    .find((token) => token.clause === clause && (officeNoun.test(plain(token.word)) || offices.has(plain(token.word))));

/** The passage has the office without the standing as well. */
const isPlain = (office: Token, { tokens }: Reading, before: RegExp) =>
  tokens.some(
    ({ word, index }) =>
      index !== office.index &&
      plain(word) === plain(office.word) &&
      !tokens.slice(Math.max(0, index - 5), index).some((token) => before.test(plain(token.word))),
  );

const plain = (word: string) => (word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word);
