/** Words for the two sides of one thing: who has a son is his father or mother. Each line is one thing, its sides parted by a slash. */
const lines = [
  'father mother parent stepfather stepmother / son daughter child stepson stepdaughter',
  'grandfather grandmother grandparent / grandson granddaughter grandchild',
  'uncle aunt / nephew niece',
  'husband / wife',
  'brother / sister',
  'predecessor / successor',
];

const sides: ReadonlyMap<string, readonly [line: number, side: number]> = new Map(
  lines.flatMap((line, at) =>
    line.split(' / ').flatMap((words, side) => words.split(' ').map((word) => [word, [at, side]] as const)),
  ),
);

const sideOf = (word: string) =>
  sides.get(word) ?? sides.get(word.replace(/['’]s?$|s$/u, '')) ?? (word === 'children' ? sides.get('child') : undefined);

/** Whether two words are told from the two sides of one thing. */
export function areTwoSides(one: string, other: string): boolean {
  const [here, there] = [sideOf(one), sideOf(other)];
  return here !== undefined && there !== undefined && here[0] === there[0] && here[1] !== there[1];
}

/** Words that tell a denial in another way: “ruled out” of “there will be no”, “unready” of “not ready”. */
export const isADenial =
  /^(?:rul(?:e|es|ed|ing)[ _-]out|reject\p{L}*|refus\p{L}*|declin\p{L}*|den(?:y|ies|ied)|un\p{L}{4,}|impossible|in(?:capable|eligible|sufficient|adequate|complete|correct)|without|unlikely|improbable)$/u;

/** What is undone, and words for a thing that undoes: who rejects a veto backs the bill. */
export const undoes =
  /^(?:reject|overr[io]d|overturn|oppos|block|defeat|revers|revok|repeal|lift|scrap|strik|struck|vot\p{L}+ (?:down|against)|quash|thr[eo]w)\p{L}*/u;
export const whatUndoes =
  /^\S+(?: \S+){0,5} (?:veto|ban|block|bar|repeal|removal|objections?|challenge|closure|refusal|rejection|prohibition|limits?|restrictions?|cuts?|moratorium|embargo|boycott|bid to (?:stop|block|end|scrap))\b/iu;

/** Votes against, votes for or to do something, and words of a text by which somebody opposes something all the same. */
export const votes = {
  against: /\bvot\p{L}* (?:\p{L}+ ){0,2}(?:against|down)\b/iu,
  on: /\bvot\p{L}* (?:\p{L}+ly )?(?:to|for|in favou?r)\b/iu,
  opposes:
    /\b(?:against|down|no|not|oppos\p{L}+|reject\p{L}*|block\p{L}*|override|overturn|repeal|kill|strip|remove|defund|end|stop|strike|ban|oust|scrap)\b|n['’]t\b/iu,
};
