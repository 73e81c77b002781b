import type { Against } from './model-one-sentence.ts';

const openers: Record<Against['code'], string> = {
  unsaid: 'No one sentence it rests on says all of it; what is missing in the nearest',
  governed: 'The sentence it rests on says it under these words, and they are left out',
  turned: 'The sentence it rests on says of others than this who does it, or to whom',
  joined: 'There it means somebody or something else',
  placed: 'There it stands in another relation',
  added: 'The sentence it rests on does not leave open, deny or plan it',
};

/** What speaks against a sentence, as the model is told it. */
export function inReasons(against: readonly Against[]): string {
  const codes = [...new Set(against.map(({ code }) => code))];
  const each = codes.map((code) => {
    const words = [...new Set(against.filter((one) => one.code === code).map(({ word }) => word))];
    return `${openers[code]}: “${words.join('”, “')}”.`;
  });
  return `${each.join(' ')} Tell each clause as one sentence has it, or leave it out.`;
}
