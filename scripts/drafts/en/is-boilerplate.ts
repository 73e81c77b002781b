/** Words a page says about itself, its pictures, its staff and its readers: never news. */
const aboutThePage = [
  /\b(?:subscri(?:be|bers?|ptions?)|newsletters?|sign(?:ed)? up|log in|click|download (?:our|the) app|follow us|share this|read more)\b/iu,
  /\b(?:all rights reserved|copyright|terms of (?:use|service)|privacy policy|cookies|advertisement|sponsored content)\b/iu,
  /\b(?:reporting|editing|writing|additional reporting|compiled|edited|written) by\b|\bcontributed to this (?:report|story|article)\b/iu,
  /\b(?:file (?:photo|picture|image)|photo(?:graph)?s?(?: credit)?:|image(?: credit)?:|video:|watch:|listen:|pictured|getty images)/iu,
  /^\(?(?:correction|clarification|update[ds]?|editor[’']s note|note|amended|related|see also|source|contact)\b.{0,20}?:/iu,
  /\b(?:this|an earlier version of (?:this|the)|a previous version of (?:this|the)) (?:story|article|report|headline|piece)\b/iu,
  /\bmore (?:to follow|soon|as we get it)\b|\bdeveloping story\b|\bcheck back\b|\bstay tuned\b|\bcomments? (?:below|section)\b/iu,
];

/** What is written for a program that reads the page, not for people. */
const toTheMachine = [
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|prompts?|above|previous|prior|rules)\b/iu,
  /\b(?:system prompt|language models?|as an ai|ai (?:assistants?|systems?|writers?|summari[sz]ers?)|chatbots?) (?:must|should|are|is|to|reading)\b/iu,
  /\b(?:automated|machine) (?:readers?|systems?|summar\w+|writers?)\b|\bif you are an? (?:ai|llm|language model|machine|assistant|bot)\b/iu,
  /\bwhen (?:you )?summari[sz](?:e|ing)\b/iu,
];

/** Whether a sentence is about the page rather than the event, or tries to instruct whoever reads it by machine. */
export function isBoilerplate(text: string): boolean {
  return [...aboutThePage, ...toTheMachine].some((pattern) => pattern.test(text)) || addressesTheReader(text);
}

/** “You” outside quotation marks: advice, advertising, or worse. */
function addressesTheReader(text: string): boolean {
  const ours = text.replace(/["“][^"“”]*["”]/gu, ' ');
  return /\b(?:you|your|yours)\b/iu.test(ours) || /\?["”’')]*$/u.test(text);
}
