import { ahead, possible } from './hedges.ts';

/** What leaves a thing open, and what of a sentence keeps it open; a weak word keeps it only where the passage has it not as well. */
export type Openness = { marker: RegExp; keeps: RegExp; keepsWeakly: RegExp; onlyOfDeeds: boolean };

export const opennesses: readonly Openness[] = [
  // Somebody's word.
  {
    marker:
      /\b(?:alleged(?:ly)?|alleging|allegations?|accus(?:ed|es|ing|ations?)|suspected|on suspicion|(?:is|are|was|were) (?:widely )?(?:thought|believed|reported|alleged|rumou?red) to|purported(?:ly)?|reportedly|supposedly|apparently)\b/giu,
    keeps:
      /^(?:alleg\p{L}*|accus\p{L}*|suspect\p{L}*|suspicio\p{L}*|purport\p{L}*|appar\p{L}*|report(?:s|edly|ing)|suppos\p{L}*|ostensibl\p{L}*|so-called|called|presum\p{L}*|believ\p{L}*|belief|thought|think\p{L}*|rumou?r\p{L}*|claim\p{L}*|charg\p{L}*|complain\p{L}*|blam\p{L}*|indict\p{L}*|prosecut\p{L}*|lawsuit|suit|sue[sd]?|suing|plead\p{L}*|trial|court|fac(?:es|ing)|seem\p{L}*|appear\p{L}*|look(?:s|ed)|may|might|could|would|if|whether|argu\p{L}*|insist\p{L}*|maintain\p{L}*|contend\p{L}*|assert\p{L}*|den(?:y|ies|ied)|question\p{L}*|investigat\p{L}*|inquir\p{L}+|prob(?:e|ed|ing)|view\p{L}*|opinion|regard\p{L}*|felt|seen|over|wanted|denounc\p{L}*|condemn\p{L}*|describ\p{L}*|insinuat\p{L}*|hint\p{L}*|suggest\p{L}*|assum\p{L}*|consider\p{L}*|reckon\p{L}*|cit(?:es|ed|ing)|likel\p{L}+|probabl\p{L}*|possib\p{L}*|potential\p{L}*|perhaps|conclu\p{L}*|found|find\p{L}*|assess\p{L}*|testif\p{L}*|testimony|level\p{L}*|eyes|terms|words|puts?|putting|attribut\p{L}*|pursued|critici[sz]\p{L}*|critics|detractors|opponents)$/u,
    keepsWeakly: /^(?:sa(?:y|ys|id|ying)|told|tells|according|wrote|states?|stated|declar\p{L}*|announc\p{L}*|report(?:ed)?)$/u,
    onlyOfDeeds: false,
  },
  // What may be so.
  {
    marker:
      /\b(?:may(?! not\b| only\b)|might|could(?! (?:not|barely|hardly|scarcely|only|no longer|still|already|also)\b)|possibly|perhaps|probably|potentially|(?:appear|seem)(?:s|ed)?(?: to|(?= (?:\p{L}+ly )?(?:\p{L}+ed|linked|likely|poised|bound|set|unlikely)\b)))\b/gu,
    keeps:
      /^(?:may|might|could|can|if|unless|whether|possib\p{L}+|potential\p{L}*|perhaps|maybe|likel\p{L}+|probabl\p{L}+|appar\p{L}*|reportedly|seem\p{L}*|appear\p{L}*|risk\p{L}*|chance\p{L}*|danger|unclear|free|liberty|entitled|allowed|permitted|would|should|threat\p{L}*|prospect|liable|vulnerable|suspect\p{L}*|look(?:s|ed)?|able|capable|claims?|alleg\p{L}*|doubt\p{L}*)$/u,
    keepsWeakly: possible,
    onlyOfDeeds: false,
  },
  // What lies ahead.
  {
    marker:
      /\b(?:will(?! (?:not|never))|(?:is|are) (?:expected|scheduled|due|set|going|likely|about) to|plans to|(?<!\b(?:the|an?|his|her|its|their|my|our|this|that|new|s) )plan to|planning to|planned to|intends? to|hop(?:es?|ing) to|aims? to|is to|are to|propos(?:es|ed) to|(?:vow|pledg|promis)ed to|wants? to|considering|weighing|mulling|seek(?:s|ing)? to)\b/giu,
    keeps:
      /^(?:to|talks|plans?|bid|draft|would-be|discuss\p{L}*|negotiat\p{L}*|idea|goal|purpose|effort|drive|push\p{L}*|calls?|appeal\p{L}*|plea|resist\p{L}*|oppos\p{L}*|back\p{L}*|favou?r\p{L}*|support\p{L}*|for|scheduled?|upcoming|coming|looming|opens?|starts?|\d+)$/u,
    keepsWeakly: new RegExp(`${ahead.source}|${possible.source}`, 'iu'),
    onlyOfDeeds: true,
  },
];
