/** Names of the months, January first: full, and as they are shortened before a day or a year. */
const months = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
].map((names) => names.split(' '));

/** Sunday first, as `Date` counts. */
const weekdays = [
  'sunday sun',
  'monday mon',
  'tuesday tues tue',
  'wednesday weds wed',
  'thursday thurs thur thu',
  'friday fri',
  'saturday sat',
].map((names) => names.split(' '));

const indexOf = (table: string[][], name: string) =>
  table.findIndex((names) => names.includes(name.toLowerCase().replace(/\.$/u, '')));

/** 1 for January; 0 where it is no month. */
export const monthOf = (name: string): number => indexOf(months, name) + 1;

/** 0 for Sunday; -1 where it is no weekday. */
export const weekdayOf = (name: string): number => indexOf(weekdays, name);

/** “Jan.” before a day, “Sept.” and “Tues.” anywhere: no name. Jan and Wed without their full stop may be somebody's. */
export const isShortDay = (word: string, after: string): boolean =>
  /^\p{Lu}\p{Ll}{2,4}$/u.test(word) &&
  word.length < 6 &&
  (monthOf(word) > 0 || weekdayOf(word) >= 0) &&
  (/^(?:\.?,?|\.) ?\d/u.test(after) ||
    (/^(?:Sept|Tues|Thurs?|Weds?|Fri|Feb|Aug|Oct|Nov|Dec|Apr)$/u.test(word) && after.startsWith('.')));

const capitalised = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
const source = (table: string[][]) =>
  table
    .map((names) =>
      names
        .map(capitalised)
        .map((n) => (n.length < 5 ? `${n}\\.?` : n))
        .join('|'),
    )
    .join('|');

/** Regular-expression sources, capitals as written: “may” and “march” are verbs. */
export const monthNames = `(?:${source(months)})(?![\\p{L}])`;
/** Shortened only with a full stop, and Saturday and Sunday only before a date: “The Sun.” is a paper. */
export const weekdayNames = `(?:(?:${weekdays.map(([full]) => capitalised(full ?? '')).join('|')})(?![\\p{L}])|(?:Mon|Tues?|Weds?|Thurs?|Fri)\\.|(?:Sat|Sun)\\.(?=,? (?:\\p{Lu}\\p{Ll}+\\.? )?\\d))`;

/** Days counted from the day of speaking. */
export const dayWords: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  yesterday: -1,
  'last night': -1,
  tomorrow: 1,
};

/** What says that a weekday without a date lies ahead, in the clause around it. */
export const futureBefore =
  /\b(?:next|coming|until|till|by|will|shall|is to|are to|due|scheduled|expected|planned|plans|set to|to be|would)\b[^.;!?]{0,80}$/u;

/** What says that it lies behind: a verb in the past tense close before. */
export const pastBefore = /\b(?:last|since|was|were|had|said|told|after)\b[^.;!?]{0,40}$|\b\p{Ll}+ed\b[^.;!?]{0,25}$/u;

/** What follows a day that is the day of saying something. */
export const saidThen = /^\s(?:said|told|announced|confirmed|warned|asked|added|insisted|vowed|pledged|promised|urged|called)\b/u;
