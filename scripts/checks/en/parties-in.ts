const parties: Readonly<Record<string, string>> = { R: 'Republican', D: 'Democrat' };

/** The party and state that “R-Wis.” is short for, as words behind the text. */
export const partiesIn = (text: string): string =>
  [...text.matchAll(/\b(?<party>[RD])(?:-|\.?, )(?<state>\p{Lu}[\p{L}.]{0,12})|\((?<alone>[RD])\)/gu)]
    .map(({ groups }) =>
      groups?.['alone'] === undefined
        ? `\n${parties[groups?.['party'] ?? '']} of ${inLetters(groups?.['state'] ?? '')}\n${inLetters(groups?.['state'] ?? '')} ${parties[groups?.['party'] ?? '']}`
        : `\n${parties[groups['alone']]}`,
    )
    .join('');

/** States of two words by their letters. */
const inLetters = (state: string): string =>
  ({
    'N.Y.': 'New York',
    NY: 'New York',
    'N.J.': 'New Jersey',
    NJ: 'New Jersey',
    'N.H.': 'New Hampshire',
    NH: 'New Hampshire',
    'N.M.': 'New Mexico',
    'N.C.': 'North Carolina',
    NC: 'North Carolina',
    'S.C.': 'South Carolina',
    SC: 'South Carolina',
    'N.D.': 'North Dakota',
    'S.D.': 'South Dakota',
    'R.I.': 'Rhode Island',
    RI: 'Rhode Island',
    'W.Va.': 'West Virginia',
  })[state] ?? state;
