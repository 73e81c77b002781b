import { ownWords } from '../checks/evidence.ts';
import { read } from '../checks/reading.ts';
import type { Story } from '../stories/story.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Phrases, phrasesOf } from './model-phrases.ts';
import { thoseStruck } from './model-struck-those.ts';
import { onlyStruck } from './model-struck-only.ts';
import { halvesStruck } from './model-struck-halves.ts';
import { deniedMore } from './model-struck-denied.ts';
import { ungrounded } from './model-struck-ground.ts';
import { uncounted } from './model-struck-count.ts';
import { leftOpen } from './model-struck-complement.ts';
import { widened } from './model-struck-bounds.ts';
import { unscoped } from './model-struck-scope.ts';
import { turnsStruck } from './model-struck-turns.ts';
import { whenStruck } from './model-struck-when.ts';
import type { Word } from './model-words.ts';

/** A sentence of a story, the sentences it rests on, and what a reader has read before it. */
export type Told = { own: Phrases; sources: readonly Phrases[]; before: readonly Word[] };

/** Words that were struck out of the sentence a statement rests on, though it says something else without them. */
export type Struck = { of: number | 'headline' | 'standfirst'; words: string[] };

/** What each statement, the headline and the standfirst lack of the sentences they shorten. */
export function struckIn(story: Story): Struck[] {
  const sourcesOf = (footnotes: Story['footnotes']) =>
    [...new Set(footnotes.map(({ passage }) => passage))].flatMap(sentencesOf).map((text) => phrasesOf(read(text)));
  const [title, summary] = [story.front.title, story.front.summary].map((text) => phrasesOf(read(ownWords(text))));
  if (title === undefined || summary === undefined) return [];
  const all = sourcesOf(story.footnotes);
  const whole = [title, summary, ...story.statements.map(({ text }) => phrasesOf(read(text)))].flatMap(({ words }) => words);
  const before: Word[] = [...title.words, ...summary.words];
  const found: Struck[] = [
    { of: 'headline', words: unscoped({ own: title, sources: all, before: [] }) },
    { of: 'standfirst', words: faultsOf({ own: summary, sources: all, before: title.words }, whole) },
  ];
  for (const [of, { text, date = '', footnotes }] of story.statements.entries()) {
    const own = phrasesOf(read(ownWords(text.slice(date.length))));
    found.push({ of, words: faultsOf({ own, sources: sourcesOf(footnotes), before }, whole) });
    before.push(...own.words, ...phrasesOf(read(text)).words);
  }
  return found.filter(({ words }) => words.length > 0);
}

const faultsOf = (told: Told, whole: readonly Word[]): string[] => [
  ...new Set([
    ...unscoped(told),
    ...uncounted(told),
    ...widened(told),
    ...thoseStruck(told),
    ...turnsStruck(told),
    ...deniedMore(told),
    ...whenStruck(told),
    ...halvesStruck(told),
    ...onlyStruck(told),
    ...leftOpen(told),
    ...ungrounded(told, whole),
  ]),
];

/** The reason as the model is told it. */
export const struckInWords = ({ words }: Struck): string =>
  `The sentence it rests on says less, or says which, by words that are struck out: put “${words.join('”, “')}” back, or tell another sentence.`;
