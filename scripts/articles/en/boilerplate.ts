import { creditOpeners } from '../../text/en/credit-openers.ts';

/** Whole paragraphs that every page of an outlet carries: they are no part of the report. Only short ones are looked at. */
const LINES = [
  /^(?:sign up|subscribe|register|log in|sign in|join us|join our|get our|get the|become a|support our|donate)\b.{0,200}(?:newsletter|inbox|e-?mail|alerts?|briefing|subscri|member|account|free|today|whatsapp|telegram|app|journalism)/i,
  /^(?:sign up|subscribe|log in|sign in|register)(?: (?:now|here|today|to \p{L}+(?: \p{L}+)?))?[.!:]?$/iu,
  /^(?:our|the) (?:daily|weekly|morning|evening|free)?\s*newsletter\b/i,
  /^(?:read|see|find out|learn|know|watch|listen)(?: also)? more\b/i,
  /^(?:also )?read(?: (?:also|next|this))?\s*[:|–—-]/i,
  /^(?:also read|read next|more on this(?: story)?|more (?:stories|news|from|like this)|related(?: (?:articles?|stories|news|topics?|content|links?|coverage))?|recommended(?: for you)?|most read|trending|you (?:may|might) (?:also )?(?:like|be interested in)|don[’']t miss|see also|in pictures|in other news)\b.{0,120}$/i,
  /^(?:advertisement|advertising|sponsored|promoted|story continues(?: below)?|article continues(?: below)?|continue reading|skip (?:to|advert)|scroll to continue|loading)\b.{0,60}$/i,
  /^(?:share|tweet|e-?mail|print|save|copy link|whatsapp|facebook|twitter|linkedin|reddit|comments?|follow us|like us)\b(?:[\s,|·/&]+(?:this|on|via|by|the|it|to|us|link|share|tweet|e-?mail|print|save|copy|whatsapp|facebook|twitter|x|linkedin|reddit|instagram|telegram|article|story|page|comments?|and|or|at|@\w+))*[.!:]?$/i,
  /^follow (?:us|\p{L}+(?: \p{L}+){0,3}) on (?:facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|threads|bluesky)\b/iu,
  /\b(?:we|this (?:site|website)) uses? cookies\b|^(?:accept|manage|reject) (?:all )?(?:cookies|preferences)/i,
  /^(?:copyright|©|\(c\)\s*\d{4})|\ball rights reserved\.?$|\bmay not be (?:published|reproduced), broadcast, rewritten\b/i,
  /^(?:photo(?:graph)?|image|picture|video|file photo|caption|illustration|credit|getty images|handout)s?\s*(?:[:/|©]|by\s+\p{Lu}|credit)/iu,
  /^(?:[Bb]y|BY|[Ww]ritten by|[Rr]eporting by|[Ee]dit(?:ed|ing) by|[Aa]dditional reporting by|[Cc]ompiled by)\s+\p{Lu}[\p{L}’'.-]*(?:(?:,?\s+(?:and|&)\s+|,\s*|;\s*|\s+)(?:[\p{Lu}][\p{L}’'.-]*|in|editing|reporting|by|for))*\.?$/u,
  /^text:\s+\p{Lu}[^.!?]{0,60}$/u,
  /^(?:published|updated|last (?:updated|modified)|posted|first published)\s*(?:on|at|:)?\s+(?:\p{L}+,?\s+)?\d/iu,
  /^(?:do you have|got) (?:a|any) (?:story|tip|question|information)\b.{0,120}$|^(?:contact|e-?mail|write to) (?:us|the (?:author|newsroom|reporter)|our)\b/i,
  /^(?:this (?:article|story|content|report) (?:was|is|has been) (?:originally )?(?:published|produced|generated|first published|sponsored))\b/i,
  /^\d+ (?:min(?:ute)?s?|hours?|days?)(?: (?:read|ago))\b.{0,20}$/i,
  /^the post\b.{0,250}\bappeared first on\b/i,
  /^(?:user |readers?[’'] |all |the )?(?:comments?|views?|opinions?)\b.{0,80}\b(?:do(?:es)? not|don[’']t|may not|are|is)\b.{0,30}\b(?:reflect|represent|those of (?:the|their) (?:authors?|writers?|users?|readers?)|author[’']s own)\b/i,
  /^(?:user |readers?[’'] |all |the )?comments? (?:are|is|have been|has been|will be) (?:now )?(?:closed|moderated|reviewed|disabled|turned off)\b/i,
  /^(?:what do you think|have your say|tell us (?:what|in the comments)|let us know|leave a (?:comment|reply)|join the (?:conversation|discussion)|be the first to comment)\b.{0,160}$/i,
  /^(?:tap|click|swipe|hover)\b.{0,120}\b(?:here|above|below|links?|images?|photos?|to (?:see|view|read|enlarge|expand|subscribe|watch|listen))\b/i,
  /^(?:this (?:article|story|page)|the headline) (?:has been|was) (?:updated|corrected|amended|edited|changed)\b/i,
  /^(?:correction|clarification|editor[’']s note|note to (?:editors|readers))\s*[:–—]/i,
  /^(?:image|photo|picture|video|media) (?:source|caption|credit)s?\b/i,
  /^(?:to (?:continue|keep) reading|this (?:article|content) is (?:for|only for|reserved for) subscribers|already a subscriber)\b/i,
];
/** A picture's credit, in brackets or not, at the end of its caption: “The pier at noon. Photo: Ana Ruiz”. */
const CAPTION = new RegExp(
  `(?:^|[\\s(\\[])(?:${creditOpeners}|PHOTO|IMAGE)(?::\\s*|\\s*[/|©]\\s*|\\s+by\\s+)\\p{Lu}[^.!?]{0,80}[.)\\]]*$|\\([^()]{0,60}(?:Getty Images|AP Photo|Handout|File photo|via Reuters|Shutterstock)[^()]{0,40}\\)\\.?$|(?:/|via )\\s?(?:Getty Images|AFP|Shutterstock|Alamy)\\.?$`,
  'u',
);
/** An interview, question by question: what is said stands in no quotation marks, so that nobody could tell who says it. */
const INTERVIEW = /^(?:Q|A|Question|Answer)\s*:\s|^[^.!?“”"]{0,300}\b(?:you|your|yours|yourself)\b[^.!?“”"]{0,300}\?\s+\p{Lu}/u;

const LONGEST = 320;

/** A byline with its date, parted by dots or bars: “By Ana Ruiz · 14 March 2026 at 10:15”. */
const DATED_BYLINE =
  /^(?:by\s|published|updated|posted|last updated|\d{1,2}\s|\p{Lu}\p{L}+\s\d{1,2},)[^.!?]{0,120}\b\d{4}\b[^.!?]{0,80}$/iu;
/** How a byline begins, and all it may go on with but names and numbers: a verb makes it a sentence. */
const BYLINE_OPENS = /^(?:by|published|updated|posted|first published|last updated|written by|reporting by)\b/i;
const BYLINE_WORDS = new Set(
  (
    'by and with for in at on of the from last first published updated posted modified written reporting editing additional edited am pm a.m p.m a.m. p.m. ' +
    'ago min mins minute minutes hour hours day days read chief senior staff deputy political foreign home health science business sport sports ' +
    'education crime court legal environment transport technology economics diplomatic national local city regional special contributing ' +
    'editor correspondent correspondents reporter reporters writer writers journalist bureau agency agencies'
  ).split(' '),
);
/** A kicker, a cross heading, a label: a few words without an end. */
const FEW_WORDS = /^(?:[^\s]+\s?){1,7}$/;
const ENDED = /[.!?…:;][\p{Pe}\p{Pf}"']*$/u;

/** Whether a paragraph is an outlet's furniture: newsletter boxes, “read more”, bylines, credits, share lines, cross headings. */
export function isBoilerplate(paragraph: string): boolean {
  const text = paragraph.slice(0, LONGEST + 1);
  if (!/[\p{L}\p{N}]/u.test(text) || INTERVIEW.test(paragraph.slice(0, 2 * LONGEST))) return true;
  if (text.length > LONGEST) return false;
  return (!ENDED.test(text) && (FEW_WORDS.test(text) || DATED_BYLINE.test(text))) || isByline(text) || isLine(text);
}

const isLine = (text: string): boolean => CAPTION.test(text) || LINES.some((line) => line.test(text));

/** Names, roles, dates and times alone, however many: “By Ana Ruiz, political correspondent · 14 March 2026, 9.05 a.m. · Updated …”. */
function isByline(text: string): boolean {
  if (!BYLINE_OPENS.test(text)) return false;
  return text.split(/[\s,;·•|()–—-]+/u).every((word) => /^\P{Ll}/u.test(word) || word === '' || BYLINE_WORDS.has(word));
}
