const word = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[.'’&][\p{L}\p{M}\p{N}]+)*/gu;

/** Words of a text for comparing names: possessives and the full stops of abbreviations left off, apostrophes straight, hyphens cut. */
export const nameWordsOf = (text: string): string[] =>
  // Feeds lose the space after a full stop: “on Friday.Alicia Ruiz”.
  (
    text
      .normalize('NFC')
      .replace(/(?<=\p{Ll}{2}\.)(?=\p{Lu}\p{Ll})/gu, ' ')
      .match(word) ?? []
  ).map((found) =>
    found
      .replaceAll('’', "'")
      .replace(/'s$/u, '')
      .replaceAll(/(?<=\b\p{L})\./gu, ''),
  );
