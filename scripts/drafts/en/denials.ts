/** Words by which somebody answers a charge; not those that refuse something to somebody. */
const denying = [
  /\bden(?:y|ies|ied|ying)\b(?! (?:\p{L}+\s){0,3}?(?:entry|access|bail|asylum|parole|permission|visas?|services?|requests?|motions?|appeals?|petitions?|applications?|rights?|funding|treatment|people)\b)(?![^,;.]{0,40} rights? to\b)/iu,
  /\bplead(?:s|ed|ing)?\W+not guilty\b|\binnocen(?:t of|ce)\b|\b(?:he|she|they) (?:is|are|was|were) innocent\b/iu,
  /\b(?:reject|refut|rebut|dismiss|disput)\p{L}*(?: \p{L}+){0,3} (?:claims?|allegations?|accusations?|charges?|suggestions?|reports?|account|findings?|complaints?|lawsuit)\b/iu,
  /\b(?:insist|maintain|sw[oe]r)\p{L}*(?: that)? (?:he|she|they|it) (?:had|has|have|did|was|is|were|are|knew) (?:no|not|never|done nothing|nothing)\b/iu,
  /\b(?:no|any) wrongdoing\b|\b(?:done|did) nothing wrong\b|\bh(?:ad|as|ave) (?:played )?no (?:involvement|role|part|knowledge(?! of (?!(?:an?|the|any|such|th[ei]s|that|these|those|his|her|its|their|what|how|who)\b|\p{L}+ing\b)))\b/iu,
];

/** Up to the next mark, “and”, “but” or the like: there somebody may yet answer. */
const onward = '(?:(?! (?:and|but|while|though|although|who|which) )[^,;:.—–])*';

/** What only looks so: “did not deny”, “can neither confirm nor deny”, what was denied to somebody, what accuses nobody, and rulings. */
const answerNothing = [
  /\b(?:not|n[’']t|never|nor|cannot|or|declin\p{L}+ to) (?:\p{L}+ )?den(?:y|ied)\b/u,
  /\b(?:is|are|was|were|been|being) (?:\p{L}+ )?denied\b(?! by\b)/u,
  /\bden(?:y|ies|ied|ying) (?:\p{L}+ )?(?:\p{Lu}\p{L}+|him|her|them) (?:an?|any|the|another|further) /u,
  /\bn(?:ot|[’']t) accused\b/u,
  /\b(?:[Jj]udges?|[Jj]ustices?|magistrates?|board|council|committee|commission)(?: [^\s,;:.]+){0,4}? (?:dismiss|reject)\p{L}*(?: \p{L}+){0,3} (?:claims?|charges?|complaints?|lawsuits?)\b/u,
  /\b(?:[Cc]ourts?|jury|jurors|tribunals?|panel)(?: [^\s,;:.]+){0,4}? (?:dismiss|reject|den[iy])\p{L}*\b/u,
].map(({ source }) => new RegExp(source + onward, 'gu'));

/** Where a sentence answers a charge, the place of the first word that does; -1 where none does. */
export function answersAt(text: string): number {
  const left = answerNothing.reduce((rest, nothing) => rest.replace(nothing, (found) => ' '.repeat(found.length)), text);
  const places = denying.map((words) => left.search(words)).filter((at) => at >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

/** An answer in words that fit every charge; any other answers the one whose words it has. */
export const answersAny =
  /\b(?:claims?|allegations?|accusations?|charges?|wrongdoing|nothing wrong|innocen(?:t|ce)|involvement|knowledge|not guilty|report|den(?:y|ies|ied|ying) (?:it|that|this|them))\b/iu;

/** Who is charged stands before these … */
const charged =
  /\b(?:is|are|was|were|been|being|be|stands?|faces?|facing|faced)(?:\s[^\s.,;—–]+){0,4}? (?:accused|charged|indicted|arrested|suspected|investigated|sued|blamed|charges?|allegations?|accusations?)\b|\b(?:pleaded|pleads) not guilty\b/iu;
/** … and behind these. */
const charging =
  /\b(?:accus(?:es?|ed|ing)|charg(?:es?|ed|ing)|blam(?:es?|ed|ing)|alleg(?:es?|ed|ing|edly)|indict(?:s|ed)|sue[sd]?|suing|allegations?|accusations?|lawsuit|arrest(?:s|ed|ing)?|suspicions?)\b/iu;

/** Where a sentence charges somebody: the place of the words, and on which side of them the charged one stands. */
export function chargeIn(text: string): { at: number; side: 'before' | 'behind' } | null {
  const passive = charged.exec(text);
  if (passive !== null) return { at: passive.index, side: 'before' };
  const active = charging.exec(text);
  return active === null ? null : { at: active.index, side: 'behind' };
}
