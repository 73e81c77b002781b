const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that turn what follows into its contrary. */
export const negators = list("not no never none nobody nothing neither nor without cannot hardly barely scarcely n't no-one");

/** Contractions and all. */
export const isNegator = (word: string): boolean => negators.has(word) || /n't$/u.test(word);

/** Stems of words that deny, prevent or leave undone what they speak of. */
export const denials = list(`
  deni refus fail reject declin avoid prevent stop halt cancel dismiss lack miss drop abandon withhold withheld refut ban prohibit
  block forbid unabl unlik unwil impossibl rule scrap veto oppos resist abort exclud contradict disput absent absenc without fals
  lose failur refusal denial neglect doubt cleared acquit ceas end quit instead rather few rare unclear
  exempt spare suspend postpon stall stuck unless until despit
`);

/** Prefixes and endings that make a word its contrary: “unhurt”, “nonbinding”, “homeless”. */
export const contrary = /^(?:un(?!i[tfoq]|der|til|less)|non|dis(?!trict|c|pl|t))(?=\p{L}{4})/u;

/** “No less dramatic”, “not only”: negators that deny nothing; “no one has served longer than”: a superlative in other words. */
export const deniesNothing =
  /\b(?:not? (?:less|fewer|more than|only|just|merely|least|until|necessarily|sooner|time|doubt|matter)|if not|or not|why not)\b|\bno\b.*\bthan\b/iu;
