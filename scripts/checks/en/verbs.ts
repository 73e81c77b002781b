/** Auxiliaries, in all forms that stand before a verb. */
export const be = /^(?:is|are|was|were|be|been|being|am|'s|'re|isn't|aren't|wasn't|weren't)$/u;
export const have = /^(?:has|have|had|having|hasn't|haven't|hadn't|'ve)$/u;
export const modal = /^(?:will|would|shall|should|may|might|could|can|must|won't|wouldn't|can't|cannot|couldn't|shouldn't)$/u;
/** Forms by which a deed is told as past or as accomplished. */
export const pastAuxiliary = /^(?:was|were|had|has|have|'ve)$/u;

/** Words that open a clause, and those after which what stands before governs no more. */
export const opensAClause =
  /^(?:who|which|that|whose|whom|where|when|while|whereas|although|though|because|since|after|before|until|unless|if|whether|as|but|and|or|despite|once)$/u;
export const mayJoinNouns = /^(?:and|or|as|after|before|since|until|but)$/u;
export const breaksOff =
  /^(?:who|which|whose|whom|where|when|while|whereas|although|though|because|since|after|before|until|unless|if|as|but|and|or|once)$/u;
/** What follows them may or may not be. */
export const leavesOpen = /^(?:if|unless|whether|until|provided|lest)$/u;

/** Verbs that say little by themselves: the next word tells what is done. */
export const light =
  /^(?:is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|done|makes?|made|takes?|took|taken|gives?|gave|given|gets?|got|faces?|faced|remains?|remained|becomes?|became|goes|go|went|gone|comes?|came|sees?|saw|seen|begins?|began|begun|starts?|started|puts?|set|brings?|brought|carry|carried|undergo|undergone|stands?|stood)$/u;

/** Past forms that no ending tells. */
export const irregularPast =
  /^(?:went|fell|rose|won|lost|held|took|gave|came|began|broke|brought|built|bought|caught|chose|drew|drove|fought|found|flew|froze|got|grew|hid|kept|knew|led|left|lent|made|met|paid|ran|saw|sought|sold|sent|shook|shot|showed|sank|spoke|spent|stood|stole|struck|swept|taught|threw|withdrew|upheld|overcame|fled|dealt|became|wrote|told|hit|cut|put|set|shut|quit|let|hurt)$/u;

/** Words that look like verbs and join like prepositions. */
export const noVerbs = /^(?:according|following|including)$/u;
