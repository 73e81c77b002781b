import newsroom from '../../newsroom.config.ts';

/** Hours from one run to the next, as the schedule asks for them. */
export const everyHours = newsroom.runs.everyHours;

/**
 * Hours after which the paper calls itself late. A run that finds nothing new changes no page, so that one missing edition
 * proves nothing; four of them do.
 */
const lateAfterHours = everyHours * 4;

/** The moment after which an edition or a run is late, in milliseconds of the epoch: what the optional script compares with now. */
export const lateAfter = (time: string): number => Date.parse(time) + lateAfterHours * 3_600_000;
