import newsroom from '../../newsroom.config.ts';

/** Hours from one run to the next, as the schedule asks for them. */
export const everyHours = newsroom.runs.everyHours;

/**
 * Hours after which the paper calls itself late. A run that finds nothing new changes no page, so that one missing edition
 * proves nothing; four of them do.
 */
export const lateAfterHours = everyHours * 4;
