import { type Gap, isGap } from './model-gaps.ts';
import type { Against } from './model-one-sentence.ts';

type Other = Exclude<Against, Gap>;

const openers: Record<Other['code'], string> = {
  unsaid: 'No one sentence it rests on says all of it; what is missing in the nearest',
  governed: 'The sentence it rests on says it under these words, and they are left out',
  turned: 'The sentence it rests on says of others than this who does it, or to whom',
  joined: 'There it means somebody or something else',
  placed: 'There it stands in another relation',
  added: 'The sentence it rests on does not leave open, deny or plan it',
};

/** So much is told of what keeps a sentence from being a shortening: more is not taken in at once. */
const MOST = 3;

/** What speaks against a sentence, as the model is told it. */
export function inReasons(against: readonly Against[]): string {
  const others = against.filter((one) => !isGap(one));
  const gaps = against.filter(isGap).map(inWords);
  const codes = [...new Set(others.map(({ code }) => code))];
  const each = codes.map((code) => {
    const words = [...new Set(others.filter((one) => one.code === code).map(({ word }) => word))];
    return `${openers[code]}: “${words.join('”, “')}”.`;
  });
  const close = 'Tell each clause as one sentence has it, in its words and their order, or leave it out.';
  return [...each, ...[...new Set(gaps)].slice(0, MOST), close].join(' ');
}

function inWords(gap: Gap): string {
  switch (gap.code) {
    case 'struck':
      return `Put back “${briefly(gap.word)}” ${whereIs(gap)}, or strike a whole phrase with it.`;
    case 'reordered':
      return `Put “${briefly(gap.word)}” where it stands there, ${gap.behind === '' ? 'at the beginning' : `behind “${gap.behind}”`}, or leave it out.`;
    case 'reworded':
      return `Write “${gap.there}” as it stands there, not “${gap.word}”.`;
    case 'own':
      return `Leave out “${briefly(gap.word)}”, which does not stand there.`;
  }
}

const whereIs = ({ before, after }: { before: string; after: string }): string =>
  before === ''
    ? `at the beginning, before “${after}”`
    : after === ''
      ? `at the end, behind “${before}”`
      : `between “${before}” and “${after}”`;

/** The first and the last words of many. */
function briefly(text: string): string {
  const words = text.split(/\s+/u);
  return words.length <= 9 ? text : `${words.slice(0, 5).join(' ')} … ${words.slice(-3).join(' ')}`;
}
