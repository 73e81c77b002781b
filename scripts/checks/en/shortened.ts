/** Words of names as they are shortened. */
export const abbreviated: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    Department: ['Dept'],
    County: ['Co', 'Cty'],
    Saint: ['St'],
    Street: ['St'],
    Mount: ['Mt'],
    Fort: ['Ft'],
    Doctor: ['Dr'],
    Company: ['Co'],
    Corporation: ['Corp'],
    Limited: ['Ltd'],
    Incorporated: ['Inc'],
    Brothers: ['Bros'],
    University: ['Univ'],
    Association: ['Assn'],
    Government: ['Govt'],
  }),
);
export const abbreviations: ReadonlySet<string> = new Set([...abbreviated].flat(2));

/** Titles and what they are short for. */
export const shortened: Readonly<Record<string, string>> = {
  Senate: 'Sen',
  Senator: 'Sen',
  Representative: 'Rep',
  Governor: 'Gov',
  General: 'Gen',
  Professor: 'Prof',
};
