/** “He said so”, “It was the third”: whom it means stands in the sentence before. */
const leans =
  /^(?:he|she|they|it|his|her|its|their|(?:this|these|those|such|both)(?=\s(?:is|are|was|were|has|have|had|will|would|came|said)\b))\s/iu;

/**
 * The sentences without those that are out, and without those that lean on one of these: behind another sentence “he” would be
 * somebody else.
 */
export function withoutLeaning<T>(
  sentences: readonly T[],
  isOut: (sentence: T) => boolean,
  textOf: (sentence: T) => string,
): T[] {
  let gone = false;
  return sentences.filter((sentence) => {
    gone = isOut(sentence) || (gone && leans.test(textOf(sentence)));
    return !gone;
  });
}
