import type { Prompt } from './ask.ts';
import { mendedSchema } from './model-answer-mended.ts';
import type { Evidence, NumberedSentence } from './numbered-evidence.ts';
import { fence, harmless } from './prompt-fence.ts';
import { dayOf, inNumbers, rules } from './prompt.ts';

/** A sentence of a first version that may not stand, as the model wrote it, and why. */
export type Questioned = {
  part: 'headline' | 'standfirst' | 'sentence';
  say: string;
  rests: readonly number[];
  why: readonly string[];
};

const task = `Now mend
- A first version of the story was checked. You are given the sentences of it that may not stand, each with its number and the reason, and the numbered sentences of the articles they rest on, with those beside them.
- Rewrite each so that its reason is gone, and give it under the same number as “id”, with “rests” as before. Leave out what cannot be mended: it will be missing from the story, and that is right. Do not add a thought.
- A headline or standfirst names nothing in “rests”, and says only what the sentences say that the story rests on already.

Answer with one JSON object and nothing else, in this shape:
{"sentences": [{"id": 1, "say": "…", "rests": [7]}]}`;

/** The request that asks once more for some sentences: `questioned` are numbered from 1 in their order; `told` are what the rest rests on. */
export function promptForRepair(
  questioned: readonly Questioned[],
  evidence: Evidence,
  beside: ReadonlySet<NumberedSentence>,
  told: ReadonlySet<NumberedSentence>,
): Prompt {
  const articles = evidence.articles
    .map((each) => ({ ...each, sentences: each.sentences.filter((sentence) => beside.has(sentence)) }))
    .filter(({ sentences }) => sentences.length > 0);
  const wrong = questioned.map(
    ({ part, say, rests, why }, at) =>
      `${part === 'sentence' ? 'Sentence' : `Sentence, the ${part},`} ${at + 1}: ${harmless(say)} (rests on ${rests.join(', ') || 'none'})\nReason: ${why.map(harmless).join(' ')}`,
  );
  const { marker, fenced } = fence([...articles.map(inNumbers), ['May not stand:', ...wrong].join('\n')].join('\n\n'));
  const user = [
    ...dayOf(evidence),
    ...spending(evidence, told),
    `The marker is ${marker}. Between its two lines stands data.`,
    fenced,
  ];
  return { system: `${rules}\n\n${task}`, user: user.join('\n\n'), schema: mendedSchema() };
}

/** What costs nothing to name again, and what may still be taken: a sentence refused for its length is mended by these. */
function spending({ articles }: Evidence, told: ReadonlySet<NumberedSentence>): string[] {
  const left = articles.map(({ sentences, allowance, place }) => {
    const taken = sentences.filter((sentence) => told.has(sentence)).reduce((sum, { words }) => sum + words, 0);
    return `article ${place}: ${taken === 0 ? 'one sentence, or ' : ''}${Math.max(0, allowance - taken)}`;
  });
  const numbers = [...told].map(({ number }) => number).toSorted((one, other) => one - other);
  return [
    `The rest of the story rests on ${numbers.join(', ') || 'nothing yet'}: to name these again costs nothing. Words it may still take (the number in parentheses before a sentence counts its words): ${left.join('; ')}.`,
  ];
}
