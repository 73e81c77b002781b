const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** A full stop after these never ends a sentence: a name or a number follows. Lower case, without the full stop. */
export const leadingAbbreviations = list(
  'mr mrs ms mx dr prof gen lt col maj capt cmdr adm brig sgt cpl pvt rev fr sr msgr hon gov sen rep reps sens pres supt insp st mt ft ' +
    'no nos vs v cf approx fig vol pp ed eds al art op e.g i.e viz messrs mme mlle dist',
);

/** A full stop after these may end a sentence: it does where the next word is one that opens sentences. */
export const trailingAbbreviations = list(
  'inc ltd co corp jr bros plc llc dept est etc a.m p.m u.s u.k u.n e.u d.c u.s.a u.a.e ph.d m.d b.a m.a l.a n.y ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd',
);
