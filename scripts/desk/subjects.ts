import { offices } from '../checks/en/offices.ts';
import { speechVerb } from '../checks/en/speech.ts';
import { officeNoun, standings } from '../checks/en/standings.ts';
import { read } from '../checks/reading.ts';
import { saidIn } from '../checks/said-in.ts';
import type { Held } from './explain-story.ts';

/** What in a statement a check is about, in a reader's word, and what it looks for there. */
type Subject = { subject: string; lookedFor?: string; isIn: (told: Told) => boolean };

/** A statement as far as it can be held against passages: `words` are the writer's own, without publishers' names. */
type Told = Held & { words: string };

/** What is judged of every statement, whatever it says. */
const form: Subject = { subject: 'form', isIn: () => true };
const proof: Subject = { subject: 'proof', isIn: () => true };
const repetition: Subject = { subject: 'repetition', lookedFor: 'repetition', isIn: () => true };
const quotations: Subject = { subject: 'quotations', isIn: ({ quotations: its }) => its.length > 0 };
const numbers: Subject = { subject: 'numbers', isIn: ({ numbers: its }) => its.length > 0 };
const dates: Subject = { subject: 'dates', isIn: ({ dates: its }) => its.length > 0 };
const names: Subject = { subject: 'names', isIn: ({ names: its }) => its.length > 0 };
const publishers: Subject = { subject: 'publishers', isIn: ({ publishers: its }) => its.length > 0 };
const officesHeld: Subject = {
  subject: 'offices',
  lookedFor: 'other offices and speakers',
  isIn: ({ words }) => read(words).tokens.some(({ word }) => isOffice(word)),
};
const speakers: Subject = {
  subject: 'speakers',
  lookedFor: 'other offices and speakers',
  isIn: (told) => hasWords(told) && saidIn(read(told.words)).length > 0,
};
const ofWords = (subject: string, lookedFor: string): Subject => ({ subject, lookedFor, isIn: hasWords });
const denials = ofWords('denials', 'lost doubts and denials');
const contraries = ofWords('contraries', 'contrary words');
const swaps = ofWords('swaps', 'swapped names and numbers');
const reasons = ofWords('reasons', 'invented reasons');

const isOffice = (word: string): boolean =>
  offices.has(word) || officeNoun.test(word) || standings.some(({ before }) => before.test(word));

/** A quotation with its credit (“the Observer reports”) has no words of its own that could be wrong. */
function hasWords({ words }: Pick<Told, 'words'>): boolean {
  return read(words).tokens.some(({ kind, word }) => kind === 'content' && !speechVerb.test(word));
}

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
  ['the timeline agrees', dates],
  ['names are attested', names],
  ['names are there', names],
  ['one person is not two', names],
  ['publishers own their clauses', publishers],
  ['headlines belong to their publishers', publishers],
  ['words are supported', ofWords('words', 'things no passage speaks of')],
  ['grave words are attested', ofWords('grave words', 'graver or stronger words')],
  ['extremes are attested', ofWords('extremes', 'graver or stronger words')],
  ['offices are attested', officesHeld],
  ['each office stays with its holder', officesHeld],
  ['speakers own their words', speakers],
  ['negation is kept', denials],
  ['denials are there', denials],
  ['denials keep their verbs', denials],
  ['meaning is not turned', contraries],
  ['no word is exchanged', contraries],
  ['hedges are kept', ofWords('hedges', 'lost doubts and denials')],
  ['plans are no deeds', ofWords('plans', 'plans told as done')],
  ['nothing is swapped', swaps],
  ['nothing is misplaced', swaps],
  ['causes are attested', reasons],
  ['circumstances are attested', reasons],
  ['bounds are kept', ofWords('bounds', 'other measures')],
  ['measures are attested', ofWords('measures', 'other measures')],
  ['times keep their order', ofWords('order of times', 'another order of events')],
  ['each pronoun has its antecedent', ofWords('pronouns', 'a “he” without a name')],
  ['words are the writers own', ofWords('copying', 'copied sentences')],
  ['nothing is said twice', repetition],
]);

/** What a check is about; one that has no word of its own here is called what it is called, and judges all there is. */
export const subjectOf = (check: string): Subject => subjects.get(check) ?? { subject: check, isIn: () => true };

/** Checks that judge a story, and no statement of it, unless they have an objection there: what each looks for. */
export const ofTheWhole: ReadonlyMap<string, string> = new Map([
  ['title rests on the body', 'a headline no passage bears out'],
  ['title quotes are there', 'a quotation in the headline that no passage has'],
  ['voices stand behind it', 'too few independent voices'],
  ['quoting keeps its budget', 'too much quoted from one article'],
  ['no words of a machine', 'talk of the text itself'],
  ['no name is dropped', 'a name left out'],
]);

/** What these checks look for in a writer's own words, each thing once. */
export const lookedForIn = (checks: string[]): string[] => [
  ...new Set(
    [...subjects].flatMap(([check, { lookedFor }]) => (lookedFor !== undefined && checks.includes(check) ? [lookedFor] : [])),
  ),
];

/** What these checks look for in the story as a whole. */
export const lookedForInTheWhole = (checks: string[]): string[] =>
  [...ofTheWhole].flatMap(([check, lookedFor]) => (checks.includes(check) ? [lookedFor] : []));
