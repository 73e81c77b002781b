import { datesIn } from '../text/dates.ts';
import { saysWhatHappened } from './en/says-what-happened.ts';
import { asIfKnown } from './en/as-if-known.ts';
import { passesJudgement } from './en/passes-judgement.ts';
import type { Unit } from './unit.ts';

/** What makes a sentence hard to read away from its article; summaries do not teach it, their writers could mend it. Each 0 or 1. */
export type FormFeatures = Record<
  'leans' | 'undated' | 'unintroduced' | 'asIfKnown' | 'caption' | 'exclaims' | 'judges' | 'longAgo' | 'severalDays',
  number
>;

export function formOf(unit: Unit, severalDays: boolean): FormFeatures {
  return {
    /** It points at something a reader has not read. */
    leans: unit.leans ? 1 : 0,
    undated: isUndated(unit, severalDays) ? 1 : 0,
    unintroduced: /^(?:Mr|Mrs|Ms|Miss|Dr) /u.test(unit.text) ? 1 : 0,
    asIfKnown: asIfKnown(unit.text).length > 0 ? 1 : 0,
    caption: isLikeCaption(unit.text) ? 1 : 0,
    exclaims: unit.text.endsWith('!') ? 1 : 0,
    /** A view that is nobody's but the outlet's. */
    judges: passesJudgement(unit.text) ? 1 : 0,
    longAgo: beginsEarlier.test(unit.text) ? 1 : 0,
    /** Days of the week that one note cannot place: see `daysResolved`. */
    severalDays: new Set(datesIn(unit.text).flatMap(({ weekday }) => weekday ?? [])).size > 1 ? 1 : 0,
  };
}

/** “A week or so ago, …”, “Last month, …”: the way to the news, not the news. */
const beginsEarlier =
  /^(?:Just |Only |Earlier |Late |Early )?(?:A|Last|Some|Two|Three|Four|Several|This|In recent|For) (?:\p{Ll}+ ){0,3}?(?:days?|weeks?|months?|years?|decades?)(?: or so| or two)?(?: ago| before| now)?,? /u;

/** A day a reader cannot know: relative to a date that is not known, or to one of several. */
export function isUndated({ article, text }: Unit, severalDays: boolean): boolean {
  if (/\b(?:today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))\b/iu.test(text)) {
    return severalDays || article.published === null;
  }
  return article.published === null && datesIn(text).some((date) => date.by === 'weekday');
}

/** Captions tell what a picture shows, in the present: “Police investigate at the station, March 1”, “A view of the bridge”. */
const isLikeCaption = (text: string) => showsOnly.test(text) || !saysWhatHappened(text);

const showsOnly =
  /^(?:A |An |The )?(?:\p{L}[\p{L}’'-]*,? ){1,6}(?:attends?|poses?|stands?|speaks?|looks?|holds?|walks?|arrives?|leaves?|celebrates?|waves?|carry|carries|hits?|clash(?:es)?|gathers?|investigates?|inspects?|reacts?|watch(?:es)?|sits?|works?|lays?|pays?|guards?|rides?|receives?|mourns?|takes? part|is (?:seen|shown|pictured)|are (?:seen|shown|pictured)) (?!.*\b(?:said|says|had|was|were|has|have|will|would)\b).*\b(?:during|outside|at|in|as|after|before|near|on)\b|^(?:A |An )?(?:screen ?shot|view|picture|photo\p{L}*|image|still)\b/iu;
