import { type Evidence, evidenceOf, ownWords } from '../checks/evidence.ts';
import { read, type Reading } from '../checks/reading.ts';
import { datesIn } from '../text/dates.ts';
import { quotationsIn } from '../text/quotations.ts';
import { sentencesOf } from '../text/sentences.ts';
import { againstIn, type Against, type Told } from './model-one-sentence.ts';
import type { Statement, Story } from '../stories/story.ts';

/** What speaks against a model’s sentence: its place among the statements, or the part. */
export type Unsaid = { of: number | 'headline' | 'standfirst'; against: Against[] };

/**
 * What a model says that no one sentence of its passages does: each clause is one of them, with whole phrases struck out. Headline and
 * standfirst may be made of a sentence of the story as well. Far stricter than the checks, which are for people: they retell more freely.
 */
export function unsaidIn(story: Story): Unsaid[] {
  const publishers = story.footnotes.map(({ publisher }) => publisher);
  const told = story.statements.map((statement) => saidFor(statement, story));
  const against = (text: string, articles: readonly Told[]) => {
    const own = withoutDay(withoutNames(ownWords(text), publishers));
    if (isOnlyQuoted.test(own)) return [];
    const [blanked, named] = [own, withoutDay(ownWords(text))].map((each) => againstIn(read(each), articles));
    // “Told the North Post he would stay” may be the passage’s own words.
    return [named ?? [], blanked ?? []].toSorted((one, other) => one.length - other.length)[0] ?? [];
  };
  const body = story.statements.map(({ text, date = '' }, of) => ({
    of,
    against: against(text.slice(date.length), told[of] ?? []),
  }));
  const standing = story.statements.filter((_, at) => body[at]?.against.length === 0).map(({ text }) => read(ownWords(text)));
  const head = (['headline', 'standfirst'] as const).map((of) => ({
    of,
    against: against(of === 'headline' ? story.front.title : story.front.summary, [...told.flat(), standing]),
  }));
  return [...body, ...head].filter((each) => each.against.length > 0);
}

/** What each article of a statement says there, its headline too. */
function saidFor(statement: Statement, story: Story): Reading[][] {
  return [...new Set(statement.footnotes.map(({ url }) => url))].map((url) => {
    const footnotes = statement.footnotes.filter((note) => note.url === url);
    const { passages, titles }: Evidence = evidenceOf({ ...statement, footnotes }, story);
    const sentences = passages.flatMap(({ text }) => sentencesOf(text));
    return [...sentences, ...inSpeeches(sentences), ...titles].map(read);
  });
}

/** A sentence from within somebody’s speech together with the one that opens it and says whose it is. */
const inSpeeches = (sentences: readonly string[]): string[] =>
  sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    return before !== undefined && quotationsIn(before).some(({ unclosed }) => unclosed) ? [`${before} ${sentence}`] : [];
  });

/** “…”, the North Post reports: nothing but words that another rule holds, and whose they are. */
const isOnlyQuoted =
  /^(?:(?:the )?·+ (?:also )?(?:reports|reported|says|said|writes|wrote|adds|notes): |according to (?:the )?·+: )?[“"]·+[”"](?:, (?:the )?·+ (?:reports|reported|says|said|writes|notes))?\.?$/iu;

/** Beside a quotation: “(Saturday: 14 March)”, which code sets there (`daysResolved`) and the checks hold. */
const withoutDay = (text: string): string => {
  const [note, day = ''] = (text.includes('·') && / \(\p{L}+: ([^()]+)\)/u.exec(text)) || [];
  const [date] = datesIn(day);
  return note !== undefined && date?.text === day ? text.replace(note, '') : text;
};

/** Without the publishers’ names; one that is an address goes without “www.” too. */
const withoutNames = (text: string, names: readonly string[]): string =>
  names
    .filter((name) => name !== '')
    .flatMap((name) => [name, name.replace(/^www\./u, '')])
    .reduce((rest, name) => rest.replaceAll(name, '·'.repeat(name.length)), text);
