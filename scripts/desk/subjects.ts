import { offices } from '../checks/en/offices.ts';
import { speechVerb } from '../checks/en/speech.ts';
import { officeNoun, standings } from '../checks/en/standings.ts';
import { read } from '../checks/reading.ts';
import { saidIn } from '../checks/said-in.ts';
import type { StatementTrail } from './explain-story.ts';

/** What in a statement a check is about, in a reader's word. */
export type Subject = { subject: string; isIn: (held: Held) => boolean };

/** A statement as far as it can be held against passages: `words` are the writer's own, without publishers' names. */
export type Held = StatementTrail['held'] & { words: string };

/** What is judged of every statement, whatever it says. */
const form: Subject = { subject: 'form', isIn: () => true };
const proof: Subject = { subject: 'proof', isIn: () => true };
const quotations: Subject = { subject: 'quotations', isIn: ({ quotations: its }) => its.length > 0 };
const numbers: Subject = { subject: 'numbers', isIn: ({ numbers: its }) => its.length > 0 };
const dates: Subject = { subject: 'dates', isIn: ({ dates: its }) => its.length > 0 };
const names: Subject = { subject: 'names', isIn: ({ names: its }) => its.length > 0 };
const publishers: Subject = { subject: 'publishers', isIn: ({ publishers: its }) => its.length > 0 };
const officesHeld: Subject = { subject: 'offices', isIn: ({ words }) => read(words).tokens.some(({ word }) => isOffice(word)) };
const speakers: Subject = { subject: 'speakers', isIn: (held) => hasWords(held) && saidIn(read(held.words)).length > 0 };
const ofWords = (subject: string): Subject => ({ subject, isIn: hasWords });

const isOffice = (word: string): boolean =>
  offices.has(word) || officeNoun.test(word) || standings.some(({ before }) => before.test(word));

/** A quotation with its credit (“the Observer reports”) has no words of its own that could be wrong. */
const hasWords = ({ words }: Held): boolean =>
  read(words).tokens.some(({ kind, word }) => kind === 'content' && !speechVerb.test(word));

const subjects: ReadonlyMap<string, Subject> = new Map([
  ['the file is well formed', form],
  ['every statement is cited', proof],
  ['passages are short', proof],
  ['quotes are verbatim', quotations],
  ['quotations keep their sense', quotations],
  ['numbers are attested', numbers],
  ['numbers are there', numbers],
  ['dates are attested', dates],
  ['dates are there', dates],
  ['nothing happened tomorrow', dates],
  ['names are attested', names],
  ['names are there', names],
  ['one person is not two', names],
  ['publishers own their clauses', publishers],
  ['offices are attested', officesHeld],
  ['speakers own their words', speakers],
  ['words are supported', ofWords('words')],
  ['grave words are attested', ofWords('grave words')],
  ['negation is kept', ofWords('denials')],
  ['denials are there', ofWords('denials')],
  ['meaning is not turned', ofWords('contraries')],
  ['hedges are kept', ofWords('hedges')],
  ['nothing is swapped', ofWords('swaps')],
  ['nothing is misplaced', ofWords('swaps')],
  ['causes are attested', ofWords('reasons')],
  ['extremes are attested', ofWords('extremes')],
]);

/** What a check is about; one that has no word of its own here is called what it is called, and judges all there is. */
export const subjectOf = (check: string): Subject => subjects.get(check) ?? { subject: check, isIn: () => true };

/** Checks that judge a story, and no statement of it, unless they have an objection there. */
export const ofTheWhole: ReadonlySet<string> = new Set([
  'title rests on the body',
  'title quotes are there',
  'voices stand behind it',
  'quoting keeps its budget',
  'no words of a machine',
  'no name is dropped',
]);
