/** Words that say of a statement that what it tells lies ahead or was only planned. */
export const speaksOfWhatIsAhead =
  /\b(?:scheduled|will|shall|would|should|could|may|might|can|until|till|by|due|expected|expects?|plan(?:s|ned)?|planning|to be|is to|are to|was to|were to|set|next|upcoming|coming|ahead|deadline|begins?|starts?|ends?|expires?|runs?|opens?|through|from|before|hopes?|aims?|intends?|proposed?|propose|announced|promised|pledged|target|forecasts?|projected|term|valid|extended|postponed|delayed|moved|tickets?)\b/iu;

/** The mark of a row of the timeline that has not happened yet. */
export const scheduled = /\b(?:scheduled|planned|expected|due)\b/iu;
