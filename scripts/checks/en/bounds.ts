/** Words right before a number that say it is more than there is … */
const below =
  /\b(?:(?<!no )(?:less|fewer|lower|smaller|shorter|younger|cheaper) than|nearly|almost|under|below|beneath|(?:not|no) more than|at (?:the )?most|a maximum of|up to|(?:just|a little|slightly) (?:short|shy) of)\s+(?:the |an? )?$/iu;
/** … or less. */
const above =
  /\b(?:(?<!\b(?:no|not) )(?:more|(?!(?:low|few|small|short|young|cheap|oth|rath)er)\p{L}{2,}er) than|over|above|(?:not?|no) (?:less|fewer) than|at (?:the )?least|a minimum of|upwards of|in excess of|exceed(?:s|ed|ing)?|topp(?:ed|ing)|surpass(?:es|ed|ing)?)\s+(?:the |an? )?$/iu;
const aboveAfter = /^\s*(?:or more|or older|or over|and (?:over|above|older|up))\b/iu;
const belowAfter = /^\s*(?:or (?:less|fewer|younger|under)|and under)\b/iu;

/** On which side of a number the truth lies, by the words around it: -1 below, 1 above, null where nothing says so. */
export function sideOf(before: string, after: string): -1 | 1 | null {
  if (above.test(before) || aboveAfter.test(after)) return 1;
  return below.test(before) || belowAfter.test(after) ? -1 : null;
}
