/** Where a sentence ends and the next begins without a space, as where a page has lost a line break: “has died.Mr Krantz”. */
const joint = /(?<=(?:^|[\s("“‘–—-])(?!www)\p{Ll}{2,}[.!?]["”’)]?)(?=["“‘(]?\p{Lu}\p{Ll})/gu;

/** The text with the space that a page lost between two sentences: no other rule would find where the first one ends. */
export const partedSentences = (text: string): string => text.replace(joint, ' ');
