import { type Case, caseOf } from '../checks/case-of.ts';
import type { Finding } from '../checks/check.ts';
import { checkStory } from '../checks/check-story.ts';
import { inWords } from '../checks/words.ts';
import type { Claim, Draft } from '../drafts/draft.ts';
import type { Event } from '../events/event.ts';
import type { Story } from '../stories/story.ts';
import { type Filing, toStory } from '../stories/to-story.ts';
import { inReasons } from './model-reasons.ts';
import { unsaidIn } from './model-own-words.ts';
import { struckIn, struckInWords } from './model-struck.ts';

/** What a finding is about: one claim, the headline, the standfirst, or the story as a whole. */
export type Faulty = { of: Claim | 'headline' | 'standfirst' | 'story'; why: string; case?: Case };

/**
 * What the checks say of a draft, claim by claim. A finding names a line, and a paragraph is one line: so the page that is
 * judged here gives each claim a line of its own.
 */
export function faultsIn(draft: Draft, event: Event, filing: Filing): Faulty[] {
  const apart = { ...draft, paragraphs: alone(draft.paragraphs), differences: alone(draft.differences), next: alone(draft.next) };
  const claims = claimsOf(apart);
  const story = toStory(apart, event, filing);
  if (!story.ok) return story.reason.map(({ what }) => ({ of: 'story', why: what }));
  if (story.value.statements.length !== claims.length) return [{ of: 'story', why: 'Its sentences cannot be told apart.' }];
  const found = checkStory(story.value).flatMap((finding) =>
    placesOf(finding, story.value, claims).map((of) => ({ of, why: inWords(finding), case: caseOf(finding, story.value) })),
  );
  const unsaid = unsaidIn(story.value).map(({ of, against }): Faulty => {
    const why = inReasons(against);
    return { of: typeof of === 'number' ? (claims[of] ?? 'story') : of, why };
  });
  const struck = struckIn(story.value).map((each): Faulty => {
    return { of: typeof each.of === 'number' ? (claims[each.of] ?? 'story') : each.of, why: struckInWords(each) };
  });
  return [...found, ...unsaid, ...struck];
}

const alone = (blocks: Claim[][]): Claim[][] => blocks.flat().map((claim) => [claim]);

/** In the order of the page. */
export const claimsOf = ({ keyPoints, paragraphs, differences, next, timeline }: Draft): Claim[] => [
  ...keyPoints,
  ...[paragraphs, differences, next].flat(2),
  ...timeline.map(({ claim }) => claim),
];

function placesOf(finding: Finding, { front, statements, footnotes }: Story, claims: Claim[]): Faulty['of'][] {
  const users = footnotes.filter((note) => note.line === finding.line).map(({ mark }) => mark);
  const own = statements.flatMap((statement, at) => (statement.line === finding.line ? (claims[at] ?? []) : []));
  if (own.length > 0) return own;
  // A footnote is one too many where it is used last.
  const last = statements.findLastIndex((statement) => statement.footnotes.some(({ mark }) => users.includes(mark)));
  if (users.length > 0) return [claims[last] ?? 'story'];
  if (finding.code === 'too-few-voices' || finding.code === 'badly-formed' || finding.code === 'not-allowed') return ['story'];
  const words = wordsIn(finding);
  const named = (['headline', 'standfirst'] as const).filter((part) =>
    words.some((word) => (part === 'headline' ? front.title : front.summary).toLowerCase().includes(word.toLowerCase())),
  );
  return named.length > 0 ? named : ['headline', 'standfirst'];
}

/** What a finding quotes of the text it is about. */
const wordsIn = ({ line: _line, code: _code, ...rest }: Finding): string[] =>
  Object.values(rest).filter((value): value is string => typeof value === 'string' && value !== '');
