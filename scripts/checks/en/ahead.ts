/** Words that say of a statement that what it tells lies ahead or was only planned. */
export const speaksOfWhatIsAhead =
  /\b(?:scheduled|will|shall|would|should|could|may|might|can|until|till|by|due|expected|expects?|plan(?:s|ned)?|planning|to be|is to|are to|was to|were to|set|next|upcoming|coming|ahead|deadline|begins?|starts?|ends?|expires?|runs?|opens?|through|from|before|hopes?|aims?|intends?|proposed?|propose|announced|promised|pledged|target|forecasts?|projected|term|valid|extended|postponed|delayed|moved|tickets?)\b/iu;

/** The mark of a row of the timeline that has not happened yet. */
export const scheduled = /\b(?:scheduled|planned|expected|due)\b/iu;

/** Words by which something is arranged, decided or due, and not only possible. */
export const isArranged =
  /\b(?:scheduled|will|shall|(?:is|are|was|were) (?:\w+ )?(?:to|due|set|expected|planned)|due|expected|planned?|plans|planning|set (?:to|for)|deadline|until|till|begins?|starts?|ends?|expires?|opens?|reopens?|remains?|continues?|postponed|adjourned|ordered|agreed|decided|nothing reported since)\b/iu;
