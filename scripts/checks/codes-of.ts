import { faithfulnessChecks } from './check-story.ts';
import { aStatement } from './story-builder.ts';

/** For tests: the codes of what the checks find in a sentence that rests on one passage, each once. */
export function codesOf(told: string, passage: string): string[] {
  const story = aStatement(told, passage);
  const found = faithfulnessChecks.flatMap((check) => check(story)).filter(({ line }) => line > 3);
  return [...new Set(found.map(({ code }) => code))];
}
