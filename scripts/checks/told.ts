import { madeOnce } from '../text/made-once.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Story } from '../stories/story.ts';
import { type Evidence, evidenceOf, evidenceOfAll, ownWords } from './evidence.ts';
import { formsOfPublisher } from './forms-of-publisher.ts';
import { read, type Reading } from './reading.ts';
import { linesOf } from './title-rests-on-the-body.ts';

/** A sentence of a story beside what it may rest on. */
export type Told = {
  line: number;
  /** Whether it is a heading: a handful of words in large letters, each of which a reader believes. */
  heading: boolean;
  /** The sentence, with what stands in quotation marks blanked: the writer's own words. */
  own: Reading;
  /** The statement as it stands, quotations and all. */
  whole: Reading;
  /** The sentences of its passages that are most like it, nearest first: what it retells. */
  near: Reading[];
  /** All sentences of its passages, and the headlines of their articles. */
  all: Reading[];
  /** Those of them that stand in a passage. */
  passages: Reading[];
};

/** As many sentences of the passages are held against one sentence of the story. */
const NEAR = 3;
/** And only those that share so much of what the nearest shares. */
const LIKE = 0.4;

/** As many sentences are a passage that somebody chose for the statement; more are a whole article. */
const PASSAGE = 6;

/** Whether the statement rests on a passage, every sentence of which it may retell. */
export const restsOnAPassage = ({ all }: Pick<Told, 'all'>): boolean => all.length <= PASSAGE;

/** The sentences a statement retells: of a passage those near it, of a whole article the nearest alone. */
export const retoldIn = ({ near, all }: Pick<Told, 'near' | 'all'>): Reading[] =>
  restsOnAPassage({ all }) ? near : near.slice(0, 1);

/** Every sentence of the body, of title, summary and headings, each with its evidence. */
export const toldIn = madeOnce((story: Story): Told[] => [
  ...story.statements.flatMap((statement) => besideEvidence(statement.text, statement.line, evidenceOf(statement, story))),
  ...linesOf(story).flatMap(({ text, line }) =>
    besideEvidence(text, line, evidenceOfAll(story)).map((each) => ({ ...each, heading: line > 1 })),
  ),
]);

function besideEvidence(text: string, line: number, { passages, titles, publishers }: Evidence): Told[] {
  const sentences = passages.flatMap((passage) => sentencesOf(passage.text)).map(read);
  const all = [...sentences, ...titles.map(read)];
  if (sentences.length === 0) return [];
  return sentencesOf(withoutNames(ownWords(text), publishers))
    .map(read)
    .map((own) => ({ line, heading: false, own, whole: read(text), near: nearest(own, sentences), all, passages: sentences }));
}

/** Who reports is no part of what is reported: another rule holds publishers to their clauses. */
const withoutNames = (text: string, publishers: string[]): string =>
  publishers.flatMap(formsOfPublisher).reduce((rest, name) => rest.replaceAll(name, '·'.repeat(name.length)), text);

function nearest(own: Reading, sentences: Reading[]): Reading[] {
  const stems = [...new Set(own.tokens.filter(({ kind }) => kind !== 'small').map(({ stem }) => stem))];
  const shared = (reading: Reading) => stems.filter((stem) => reading.stems.has(stem)).length;
  return sentences
    .map((reading) => ({ reading, score: shared(reading) }))
    .toSorted((one, other) => other.score - one.score)
    .slice(0, NEAR)
    .filter(({ score }, _, [best]) => score >= (best?.score ?? 0) * LIKE)
    .map(({ reading }) => reading);
}
