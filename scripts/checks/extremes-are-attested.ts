import type { Check } from './check.ts';
import { stemOf } from './en/stem.ts';
import { type Told, toldIn } from './told.ts';

/** “The largest”, “the only”, “all”, “every”, “unprecedented”: a word that leaves no exception stands where the passage has one like it. */
export const extremesAreAttested: Check = (story) =>
  toldIn(story).flatMap((told) =>
    extremesIn(told).map((word) => ({ code: 'extreme-not-sourced' as const, line: told.line, word })),
  );

const extreme =
  /\b(?:only|sole|all|every|always|entire|entirely|unprecedented|record|unanimous|unanimously|worst|best|largest|biggest|smallest|highest|lowest|longest|shortest|oldest|youngest|fastest|slowest|strongest|weakest|deadliest|greatest|fewest|richest|poorest|rarest|commonest|busiest|earliest|latest)\b/giu;
/** What may be retold by one of them. */
const alike =
  /\b(?:only|sole|single|just|alone|all|each|every\w*|any\w*|always|entire\w*|whole|total\w*|complete\w*|full\w*|ever|never|no|none|nobody|nothing|not|without|unprecedented|record\w*|unanim\w+|worst|best|\p{L}{3,}est|most\w*|least|first|last|top|leading|lead|number one|no\. 1|main\w*|chief\w*|major\w*|pre-eminent|everywhere|across|throughout|second|third|overwhelming\w*|near(?:ly)?|almost|generally|usually|typically|primarily|largely|unparalleled|historic|than)\b/iu;

function extremesIn({ own, all }: Told): string[] {
  if (all.some(({ text }) => alike.test(text))) return turnedIn({ own, all });
  return [...own.text.matchAll(extreme)].map((match) => match[0]).slice(0, 1);
}

/** “Only” is no “first”: these words are held to their own. */
function turnedIn({ own, all }: Pick<Told, 'own' | 'all'>): string[] {
  const strict = /\b(?:only|sole|always|unprecedented|unanimously|every)\b/giu;
  const own2 =
    /\b(?:only|sole|single|just|alone|all|always|ever|never|no|none|not|unprecedented|first|record|unanim\w+|every\w*|each|each|nothing|any\w*|both|mere\w*|solely|exclusive\w*|unique|entire|whole|throughout|limit\w*|restrict\w*)\b/iu;
  return [...own.text.matchAll(strict)]
    .map((match) => match[0])
    .filter((word) => !all.some(({ text, stems }) => stems.has(stemOf(word.toLowerCase())) || own2.test(text)))
    .slice(0, 1);
}
