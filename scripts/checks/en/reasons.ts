/** Words and marks of a passage behind which a reason may stand, whatever it is that was done. */
export const mayBeAReason =
  /\b(?:because|due|owing|thank\p{L}*|as|since|result\p{L}*|reason\p{L}*|caus\p{L}*|led|lead\p{L}*|so|given|explain\p{L}*|argu\p{L}*|fear\p{L}*|concern\p{L}*|worr\p{L}+|forc\p{L}*|ma(?:ke|kes|de|king)|mean\p{L}*|prompt\p{L}*|spark\p{L}*|trigger\p{L}*|driv\p{L}*|drov\p{L}*|blam\p{L}*|respon\p{L}+|react\p{L}+|protest\p{L}*|retaliat\p{L}*|motiv\p{L}*|justif\p{L}*|cit(?:e|es|ed|ing)|ground\p{L}*|based|attribut\p{L}*|credit\p{L}*|pressur\p{L}*|aim\p{L}*|design\p{L}*|intend\p{L}*|intent\p{L}*|bid|attempt\p{L}*|effort\p{L}*|why|help\p{L}*|enabl\p{L}*|allow\p{L}*|send\p{L}*|account|light|out of)\b|[;–—]|: |, (?:\p{Ll}+ly )?\p{Ll}{3,}ing\b|^\p{Lu}\p{Ll}+ing\b/iu;

/** Words by which a sentence gives a reason or a purpose, and what carries just these. */
export const madeUp: readonly { told: RegExp; carried: RegExp }[] = [
  {
    told: /\b(?:because(?! of)|in (?:retaliation|revenge|protest)|under pressure from|out of (?:sheer |pure )?(?:fear|anger|spite|exhaustion|revenge|jealousy|frustration|desperation|boredom|pity|loyalty|concern|necessity|habit|curiosity))\b(?![^.;]{0,60}·)/iu,
    carried: /\bby\b/iu,
  },
  {
    told: /\b(?:(?:meant|designed|intended) to|aimed at|made possible by)\b(?![^.;]{0,60}·)/iu,
    carried: /\bto \p{Ll}+|\b(?:plan\p{L}*|sought|seek\p{L}*|for|by|goal|purpose)\b/iu,
  },
];
