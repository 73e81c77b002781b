/** What a passage leaves open, by kind; any word of the kind, or of one listed after it, keeps it open in a retelling. */
export type Reservation = 'ahead' | 'possible' | 'claimed';

/** Words after which something is planned or to come. */
export const ahead =
  /\b(?:will|shall|won't|'ll|would|going to|is to|are to|was to|were to|to be|set to|due|about to|expect\w*|schedul\w*|plan(?:s|ned|ning)?|intend\w*|aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)|propos\w+|likely|probabl\w+|forecast\w*|predict\w*|project(?:ed|ion|ions)|upcoming|next|tomorrow|soon|later|until|pledg\w+|promis\w+|vow\w*|consider\w*|want\w*|seek\w*|wish\w*|call(?:s|ed|ing) for|urg\w+|demand\w*|ask\w*|should|must|need\w*|ahead|approaching|await\w*|in line|on course|candidate|prepar\w+|schedul\w+|bid|target\w*|offer\w*|opportunity|chance|may|might|could|can|possib\w+|potential\w*|by the (?:end|year)|decid\w+|agreed to|yet to|would-be|poised|ready|bound to|remain\w* to)\b/iu;

/** Words that say it may be so. */
export const possible =
  /\b(?:may|might|could|can|would|should|if|unless|whether|possib\w+|potential\w*|perhaps|maybe|likely|probabl\w+|apparent\w*|seem\w*|appear\w*|suggest\w*|suspect\w*|believ\w+|thought|think\w*|fear\w*|risk\w*|threat\w*|danger|liable|prone|chance\w*|expect\w*|predict\w*|estimat\w+|unclear|unknown|question\w*|doubt\w*|hop\w+|warn\w*|concern\w*|worr\w+|will|going to|alleg\w+|claim\w*|accus\w+|report\w*|presum\w+|supposed\w*|reputed\w*|consider\w*|rumou?r\w*|hint\w*|speculat\w*|theor\w+|propos\w+|plan\w*|try|tries|trying|attempt\w*|help|vulnerable|any|suspicion|in danger of|up to|in doubt|assum\w+|prospect)\b/iu;

/** Words that say it is somebody's word only. */
export const claimed =
  /\b(?:alleg\w+|accus\w+|claim\w*|suspect\w*|suspicion\w*|charg\w+|reported\w*|purported\w*|according|said|says|say|saying|told|tells|deni\w+|assert\w*|argu\w+|insist\w*|maintain\w*|contend\w*|indict\w*|complain\w*|blam\w+|believ\w+|thought|complaint|lawsuit|sue[sd]?|suing|stated?|states|stating|prosecut\w+|investigat\w+|inquir\w+|plead\w*|court|trial|hearing|add(?:s|ed)|wrote|writes|confirm\w*|announc\w+|declar\w+|describ\w+|call(?:s|ed)|question\w*|apparent\w*|may|might|could|if|reports?|revealed|disclosed|cited|citing|warn\w*|testif\w+|testimony|view|opinion|in the words of|put\w*|for what|over)\b/iu;

/** The words in a passage that make the reservation, before what they leave open. */
export const reservations: readonly { kind: Reservation; marker: RegExp; keeps: RegExp }[] = [
  {
    kind: 'ahead',
    marker:
      /\b(?:will(?! (?:not|never))|is expected to|are expected to|expected to|(?:is|are|was|were) scheduled (?:to|for)|(?:is|are) due (?:to|in|on|at|for)|plans? to|planning to|planned to|intends? to|intend to|hopes? to|hoping to|aims? to|(?:is|are|be) set to|is to|are to|is going to|are going to|'s going to|is likely to|are likely to|(?<!(?:least|most|more|less) )likely to|about to|proposes to|proposed to|vowed to|pledged to|promised to|would soon|wants to|want to|considering|offered to|agreed to|has yet to|have yet to)\b/giu,
    keeps: ahead,
  },
  {
    kind: 'possible',
    marker:
      /\b(?<!(?:least|most|more|less|as) )(?:may|might|could|possibly|perhaps|probably|potentially|reportedly|apparently)\b/giu,
    keeps: possible,
  },
  {
    kind: 'claimed',
    marker:
      /\b(?:alleged|allegedly|accused of|accuses|alleges|alleging|suspected(?: of)?|on suspicion of|accused|suspicion|purported|purportedly|claims? (?:that|of|he|she|they))\b/giu,
    keeps: claimed,
  },
];
