/** Words whose ’s is “is”, “has” or “us”: no possessive. */
export const contractions: ReadonlySet<string> = new Set(
  "it's that's what's who's he's she's here's there's where's how's when's why's let's".split(' '),
);
