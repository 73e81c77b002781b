/** Words that deny a sentence, doubt it, make it depend on something, or tell it as somebody's claim, wherever they stand. */
const turning = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${byFirstLetter(
    `
  not no never none nobody nothing neither nor without cannot hardly barely scarcely nowhere \\p{L}+n['’]t
  false\\p{L}* untru\\p{L}+ incorrect\\p{L}* wrong\\p{L}* inaccura\\p{L}+ mislead\\p{L}* misled mistaken\\p{L}* mistake[ns]? erroneous\\p{L}* errors?
  hoax\\p{L}* fak(?:e|es|ed|ery|ing) fabricat\\p{L}+ invent(?:ed|ion|ions) made[\\s-]up bogus baseless unfounded groundless unproven unverified unconfirmed
  unsubstantiated implausibl\\p{L}+ myths? satir\\p{L}+ parod\\p{L}+ spoof\\p{L}* prank\\p{L}* joke\\p{L}* jokingly fiction\\p{L}* conspirac\\p{L}+
  disinformation misinformation propaganda doctored forged forgery lie[ds]? lying liars? fact[\\s-]check\\p{L}* so[\\s-]called
  deni(?:ed|es|al|als|er|ers) deny\\p{L}* dismiss\\p{L}* reject\\p{L}* refut\\p{L}+ debunk\\p{L}* disput\\p{L}+ contradict\\p{L}* disprov\\p{L}+ retract\\p{L}*
  rebut\\p{L}* overturn\\p{L}* overrul\\p{L}+ acquit\\p{L}* cleared exonerat\\p{L}+ contrary correct(?:ed|ion|ions) doubt\\p{L}* s[ck]eptic\\p{L}* question(?:ed|s|ing|able)?
  claim\\p{L}* alleg(?:e|es|ed|ing|edly|ation|ations) accus\\p{L}+ purport\\p{L}* suppos\\p{L}+ rumou?r\\p{L}* gossip\\p{L}* reportedly apparent(?:ly)? seem\\p{L}*
  suspect\\p{L}* suspicion\\p{L}* speculat\\p{L}+ suggest\\p{L}* believ\\p{L}+ thought assum\\p{L}+ presum\\p{L}+ insist\\p{L}* contend\\p{L}* assert\\p{L}* pretend\\p{L}*
  if unless whether until lest would could might should perhaps maybe possibl[ey] probabl[ey] potential(?:ly)? likely unlikely hypothe\\p{L}+ imagin\\p{L}+
  provided\\s+that in\\s+case except\\p{L}* fail(?:s|ed|ing|ure)? refus\\p{L}+ instead fear(?:s|ed|ing)? threat\\p{L}* warn\\p{L}* hop(?:es|ed|ing|e) plan(?:s|ned|ning)? propos\\p{L}+ expect(?:s|ed)? promis\\p{L}+
`
      .trim()
      .split(/\s+/u),
  )})(?![\p{L}\p{N}])`,
  'iu',
);

/** One pattern for many, those of one first letter together: where a word begins, few are tried. */
function byFirstLetter(patterns: string[]): string {
  const groups = [...Map.groupBy(patterns, (pattern) => /^\p{L}/u.exec(pattern)?.[0] ?? '')];
  return groups.map(([letter, its]) => `${letter}(?:${its.map((pattern) => pattern.slice(letter.length)).join('|')})`).join('|');
}

/** The auxiliary, which the name of a month is not; and the condition that turns the order of words: “had the bridge been shut”. */
const turningByForm = /(?<![\p{L}\p{N}])may(?![\p{L}\p{N}])|(?:^|[,;—–] ?)[Hh]ad(?= .*\bbeen\b)/u;

/** Whose word it is, plainly. */
const attributing =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?)|according|announc\w+|report(?:s|ed|ing)?|stat(?:es?|ed|ing|ement)|add(?:s|ed|ing)|wr(?:ote|ites?|iting)|not(?:es|ed)|explain\w*|confirm\w*|quot(?:es?|ed|ing)|cit(?:es?|ed|ing)|argu\w+|declar\w+|admit\w*|acknowledg\w+|describ\w+|testif\w+|tweet\w*|post(?:s|ed|ing)?|estimat\w+|for \p{Lu}\p{L}+,)(?![\p{L}\p{N}])/u;

/** Whether words, once they are left out of a sentence, may leave it saying what it did not say. */
export const turnsMeaning = (cut: string): boolean => turning.test(cut) || turningByForm.test(cut);

/**
 * Whether `kept`, which stands word for word in `sentence`, may be quoted without the rest of it: the rest denies nothing,
 * doubts nothing, sets no condition, and is nobody's claim. Whose plain word the sentence is may go only where the caller
 * says so, for want of room.
 */
export function mayBeCut(sentence: string, kept: string, attributed: 'keep' | 'may-go' = 'keep'): boolean {
  const at = sentence.indexOf(kept);
  if (at < 0) return false;
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + kept.length)];
  if (/\b(?:that|before)\s*$/iu.test(before) || turnsMeaning(before) || turnsMeaning(after)) return false;
  return attributed === 'may-go' || !(attributing.test(before) || attributing.test(after));
}

/** The first word for which `turnsMeaning` holds, as it stands; null where there is none. */
export const turningWordIn = (cut: string): string | null => (turning.exec(cut) ?? turningByForm.exec(cut))?.[0] ?? null;
