import type { Story } from '../stories/story.ts';

/** Where in the file a finding points: a line from 1. */
type At = { line: number };

/** A reason not to publish, as data; `words.ts` turns it into a sentence for people. */
export type Finding = At &
  (
    | { code: 'quote-not-found'; quote: string }
    | { code: 'sense-cut'; quote: string; left: string }
    | { code: 'number-not-sourced'; number: string }
    | { code: 'date-not-sourced'; date: string }
    | { code: 'date-ahead'; date: string; now: string }
    | { code: 'row-out-of-order'; date: string; before: string }
    | { code: 'row-contradicts'; date: string; other: string }
    | { code: 'not-ahead'; text: string }
    | { code: 'copied'; words: string; most: number }
    | { code: 'said-twice'; text: string }
    | { code: 'name-not-sourced'; name: string }
    | { code: 'words-not-sourced'; words: string }
    | { code: 'grave-word-not-sourced'; word: string }
    | { code: 'negation-changed'; word: string }
    | { code: 'meaning-turned'; word: string; passage: string }
    | { code: 'exchanged'; word: string; passage: string; place: 'passage' | 'headline' }
    | { code: 'hedge-dropped'; hedge: string }
    | { code: 'office-not-sourced'; office: string }
    | { code: 'cause-not-sourced'; cause: string }
    | { code: 'speaker-not-sourced'; speaker: string }
    | { code: 'extreme-not-sourced'; word: string }
    | { code: 'swapped'; one: string; other: string }
    | { code: 'one-as-two'; one: string; other: string; name: string }
    | { code: 'not-cited'; text: string }
    | { code: 'footnote-missing'; mark: string }
    | { code: 'footnote-unused'; mark: string }
    | { code: 'source-not-listed'; url: string }
    | { code: 'publisher-not-cited'; publisher: string }
    | { code: 'too-few-voices'; found: number; needed: number }
    | { code: 'quoted-too-much'; url: string; words: number; most: number }
    | { code: 'passage-too-long'; words: number; most: number }
    | { code: 'machine-words'; words: string }
    | { code: 'dropped-name'; around: string }
    | { code: 'antecedent-missing'; word: string }
    | { code: 'not-allowed'; what: string }
    | { code: 'badly-formed'; what: string }
  );

/** One rule. It looks at the story alone: the same answer in a run, in a pull request and for a reader. */
export type Check = (story: Story) => Finding[];
