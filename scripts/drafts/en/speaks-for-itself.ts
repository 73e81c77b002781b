/** Who speaks for somebody, and by what. */
const voices =
  '(?:lawyers?|attorneys?|solicitors?|counsel|spokes\\p{L}+|representatives?|officials?|executives?|directors?|managers?|aides?|head|chief|leaders?|office|team|campaign|company|firm|government|ministry|statements?|letters?|e-?mails?|posts?)';

/** “A lawyer for the …”, “a statement from …”. */
const spokenFor = new RegExp(`\\b(?:${voices} (?:of|for|from|by)|according to)(?: the)? $`, 'iu');

/** “Officials in Tamber”, “a judge of the …”: what follows only tells where or whose. */
const onlyBeside =
  /\b(?:in|at|of|from|near|outside|for|to|by|with|against|about|on|over|after|before|between|than|like|into)(?: the)? $/iu;

/** “Lind’s lawyer”, “the Posts’ own spokesman” speak for whom they belong to, “Lind’s brother” does not. */
const owned = /^(?:[’']s?) /u;
const ownVoice = new RegExp(`^(?:[’']s?) (?:[\\p{L}-]+ ){0,3}?${voices}\\b`, 'iu');

/** Whether who is named at a place of a sentence may be who answers in it: named as who does it, or by who speaks for them. */
export function speaksForItself(text: string, { start, end }: { start: number; end: number }): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  const isOwned = owned.test(behind);
  return isOwned ? ownVoice.test(behind) : !onlyBeside.test(before) || spokenFor.test(before);
}

/** “Charged Ana Ruiz in Tamber”: where it was. */
export const isWhere = (text: string, { start }: { start: number }): boolean =>
  /\b(?:in|at|near|outside)(?: the)? $/iu.test(text.slice(0, start));
