/** How a page asks for money or an account in the place of the rest of its text. Short paragraphs only are looked at. */
const PROMPTS = [
  /^(?:(?:please |you must |you need to )?(?:subscribe|log in|sign in|sign up|register|join|upgrade|start|create|become|buy|choose)\b.{0,120}\b)?(?:to|and) (?:continue|keep|finish) (?:on )?reading\b/i,
  /^(?:unlock|continue reading) (?:this|the (?:full|whole|rest of the)) (?:article|story)\b/i,
  /^(?:continue|keep) reading (?:with|for|by) (?:a|an|your|our|only)?\s?(?:free |paid |digital )?(?:subscription|trial|account|membership|[£$€]\d)/i,
  /\bthis (?:article|story|content|page) is (?:exclusively |only |available )*(?:for|to|reserved for) (?:our |paying |premium |registered )*(?:subscribers|members)\b/i,
  /\b(?:subscribers?|members?|premium)[- ]only (?:article|story|content)\b|\b(?:for|to) (?:our )?subscribers only\b|\bavailable only to (?:our )?subscribers\b/i,
  /^already (?:a|an) (?:subscriber|member)\b|^(?:subscribe|log in|sign in|register|join)(?: (?:now|today|here|free))? (?:to|for) (?:read|get|have|gain|unlock)?\s?(?:the (?:full|whole|rest)|full|unlimited|complete|this article|this story)\b/i,
  /\byou(?:[’']ve| have) (?:reached|read|used)(?: up)? (?:your|all)\b.{0,40}\b(?:free|limit)\b/i,
];
const LONGEST = 250;

/** Whether a paragraph stands where the rest of the text would, for those who pay or log in. */
export const asksForPayment = (paragraph: string): boolean =>
  paragraph.length <= LONGEST && !/[“"]/.test(paragraph) && PROMPTS.some((prompt) => prompt.test(paragraph));
