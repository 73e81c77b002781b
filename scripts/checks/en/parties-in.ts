const parties: ReadonlyMap<string | undefined, string> = new Map([
  ['R', 'Republican'],
  ['D', 'Democrat'],
]);

/** States of two words by their letters. */
const states: ReadonlyMap<string | undefined, string> = new Map([
  ['N.Y.', 'New York'],
  ['NY', 'New York'],
  ['N.J.', 'New Jersey'],
  ['NJ', 'New Jersey'],
  ['N.H.', 'New Hampshire'],
  ['NH', 'New Hampshire'],
  ['N.M.', 'New Mexico'],
  ['N.C.', 'North Carolina'],
  ['NC', 'North Carolina'],
  ['S.C.', 'South Carolina'],
  ['SC', 'South Carolina'],
  ['N.D.', 'North Dakota'],
  ['S.D.', 'South Dakota'],
  ['R.I.', 'Rhode Island'],
  ['RI', 'Rhode Island'],
  ['W.Va.', 'West Virginia'],
  ...`Ala Alabama|Ariz Arizona|Ark Arkansas|Calif California|Colo Colorado|Conn Connecticut|Del Delaware|Fla Florida|Ga Georgia|Ill Illinois|Ind Indiana
Kan Kansas|Ky Kentucky|La Louisiana|Md Maryland|Mass Massachusetts|Mich Michigan|Minn Minnesota|Miss Mississippi|Mo Missouri|Mont Montana|Neb Nebraska
Nev Nevada|Okla Oklahoma|Ore Oregon|Pa Pennsylvania|Tenn Tennessee|Tex Texas|Vt Vermont|Va Virginia|Wash Washington|Wis Wisconsin|Wyo Wyoming`
    .split(/[|\n]/u)
    .map((line) => line.split(' '))
    .flatMap(([short, name = '']) => [[short, name] as const, [`${short}.`, name] as const]),
]);

/** “R-Wis.”, “D., Ohio”, “(R)”. */
const letters = /\b([RD])(?:-|\.?, )(\p{Lu}[\p{L}.]{0,12})|\(([RD])\)/gu;

/** The party and state that “R-Wis.” is short for, each a line. */
export const partiesIn = (text: string): string[] =>
  [...text.matchAll(letters)].map(([, letter, abbreviated, alone]) => {
    const party = parties.get(letter ?? alone);
    const state = states.get(abbreviated) ?? abbreviated;
    return state === undefined ? `${party}` : `${party} of ${state}\n${state} ${party}`;
  });
