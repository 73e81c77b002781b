/** What stands in one element of a feed. */
export type Value = {
  /** Its text with references decoded; '' where it holds nothing but elements. */
  text: string;
  /** Its content as markup where it has elements inside (Atom's xhtml, forgotten escaping); null where it has none. */
  markup: string | null;
  /** Lower-case names. */
  attributes: ReadonlyMap<string, string>;
  /** Address its relative links are relative to. */
  base: string;
};

/** Elements of an entry or of the feed's head by lower-case name: `title`, `dc:date`, `content:encoded`; `@` holds its own attributes. */
export type Fields = ReadonlyMap<string, Value[]>;

/** A feed as its elements, before anything is decided about what they mean. */
export type RawFeed = { head: Fields; entries: Fields[] };

/** The first value among fields tried in order that `read` makes something of. */
export function firstOf<T>(fields: Fields, names: readonly string[], read: (value: Value) => T | null): T | null {
  for (const name of names) {
    for (const value of fields.get(name) ?? []) {
      const found = read(value);
      if (found !== null) return found;
    }
  }
  return null;
}
