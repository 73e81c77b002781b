/** Something to say of a file of `content/`: where (from 1), a code, and a sentence that says what to do. */
export type FileFinding = {
  path: string;
  line: number;
  column: number;
  code: string;
  what: string;
  /** `wrong` has to be mended; `to-approve` may be right, and a person has to look: no rule can know. */
  kind: 'wrong' | 'to-approve';
};

/** Places a finding at the value of a field. */
export type At = (field: readonly PropertyKey[], code: string, what: string) => FileFinding;

/** In the order of the files' lines. */
export const byPlace = (one: FileFinding, other: FileFinding): number =>
  Number(one.path > other.path) - Number(one.path < other.path) || one.line - other.line || one.column - other.column;
