import { saysWhatHappened } from './says-what-happened.ts';

import { speaksToPrograms } from './speaks-to-programs.ts';

/** Words a page says about itself, its pictures, its staff and its readers: never news. */
const aboutThePage = [
  /\b(?:subscri(?:be|bers?|ptions?)|newsletters?|sign(?:ed)? up|log in|click|download (?:our|the) app|follow us|share this|read more)\b/iu,
  /\b(?:continue reading|main story|javascript|your browser|flash player|(?:an earlier|a previous) version|this (?:teaser|video|clip|picture|photo|gallery|chart|map|graphic)|user comments|(?:reader|viewer)s? comments|do(?:es)? not (?:reflect|endorse|necessarily)|our (?:app|website|privacy|community)|advertisements?|scroll down|story continues|skip to)\b/iu,
  /^["“]?(?:welcome to|meet|imagine|consider|picture|remember|think of|here(?:’|')s)\b|\b(?:correspondent|BBC|CNN|Guardian|Times|Post|Reuters)\b.{0,20}\b(?:profiles|looks (?:at|back)|examines|explains|rounds up)\b/iu,
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
  return (
    [...aboutThePage, ...toTheMachine].some((pattern) => pattern.test(text)) ||
    addressesTheReader(text) ||
    speaksToPrograms(text) ||
    isByline(text) ||
    saysTwice(text) ||
    admires.test(text)
  );
}

/** “By Ana Ruiz, Lisgarth”: names and no verb. */
const isByline = (text: string) =>
  /^(?:By|From|Posted|Published|Updated|Last updated) (?:\p{Lu}|\d|on\b|at\b)/u.test(text) &&
  !saysWhatHappened(text.replace(/^\S+ /u, ''));

/** “What a bridge”, “How sad that is”: no report. */
const admires = /^(?:What an? |How \p{L}+ (?:that|it|this) )/u;

/** Five words running that come twice: a caption or headline run together with the sentence below it. */
function saysTwice(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
  const runs = words.slice(4).map((_, at) => words.slice(at, at + 5).join(' '));
  return new Set(runs).size < runs.length;
}

/** “You” outside quotation marks: advice, advertising, or worse. */
function addressesTheReader(text: string): boolean {
  const ours = text.replace(/["“][^"“”]*["”]/gu, ' ');
  return /\b(?:you|your|yours)\b/iu.test(ours) || /\?["”’')]*$/u.test(text);
}
