import { meansTheSame } from '../checks/means-the-same.ts';
import { predicatesIn } from '../checks/predicates.ts';
import { read } from '../checks/reading.ts';
import type { NumberedSentence } from '../drafts/numbered-evidence.ts';
import type { Fault } from '../drafts/write-with-model-repair.ts';
import type { ModelDraft } from '../drafts/write-with-model.ts';
import { datesIn } from '../text/dates.ts';

/** A lead that does not say on which day, though a sentence it rests on, or one that says the same, does; none where it does, or nobody does. */
export function lackingDay({ answer, origin, evidence }: ModelDraft): Fault | null {
  const [part] = answer.paragraphs.flat();
  const claim = [...origin].find(([, of]) => of === part)?.[0];
  if (part === undefined || claim === undefined || saysWhen(claim.text)) return null;
  const all = [...evidence.byNumber.values()];
  const own = all.filter(({ article, index }) =>
    claim.passages.some(({ url, first, last }) => url === article.url && first <= index && index <= last),
  );
  const others = all.filter((sentence) => !own.includes(sentence) && own.some((its) => saysTheSame(its, sentence)));
  const [first, second] = [own, others].map((those) =>
    those.flatMap((sentence) => {
      const day = dayFor(claim.text, sentence.text);
      return day === null ? [] : [{ sentence, day }];
    }),
  );
  // Where publishers give different days, the lead chooses none.
  const found = new Set(second?.map(({ day }) => day)).size > 1 ? first?.[0] : [...(first ?? []), ...(second ?? [])][0];
  if (found === undefined) return null;
  const { number } = found.sentence;
  const how = own.includes(found.sentence) ? 'put it in' : `shorten sentence ${number} instead, with its day`;
  return { part, why: [`Sentence ${number} says when this was, “${found.day}”: ${how}.`] };
}

/** A day, not only a year or a month. */
const saysWhen = (text: string): boolean => weekday.test(text) || datesIn(text).some(({ precision }) => precision === 'day');

const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;

/** The weekday of the deed that opens the lead, as the sentence gives it; null where the sentence tells that deed of no day. */
function dayFor(lead: string, text: string): string | null {
  const day = weekday.exec(text);
  if (day === null) return null;
  const deeds = predicatesIn(read(text));
  const its = deeds.findLast(({ head }) => head.at < day.index) ?? deeds[0];
  const [opening] = predicatesIn(read(lead)).filter(({ finite }) => finite);
  return its !== undefined && opening !== undefined && meansTheSame(opening.head, its.head) ? day[0] : null;
}

/** Half of the words of the shorter that carry meaning, of two publishers. */
function saysTheSame(one: NumberedSentence, other: NumberedSentence): boolean {
  const [mine, yours] = [one, other].map(
    ({ text }) => new Set(read(text).tokens.flatMap(({ kind, stem }) => (kind === 'small' ? [] : stem))),
  );
  if (mine === undefined || yours === undefined || one.article === other.article) return false;
  return mine.intersection(yours).size * 2 >= Math.min(mine.size, yours.size);
}
