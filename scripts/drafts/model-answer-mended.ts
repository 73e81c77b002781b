import { z } from 'astro/zod';
import { failed, ok, type Result } from '../result.ts';
import { inWords, line, longest, type ModelClaim, toClaim } from './model-answer.ts';
import { jsonObjectIn } from './model-answer-json.ts';

const wire = z.object({ sentences: z.array(z.object({ id: z.number(), say: z.string(), rests: z.array(z.number()) })) });

/** The JSON schema of the answer to a repair. */
export function mendedSchema(): { name: string; schema: Record<string, unknown> } {
  const { $schema: _, ...schema } = z.toJSONSchema(wire);
  return { name: 'mended', schema };
}

/** The sentences a repair gives, by the id they were asked under; one that is left out or too long is not among them. Never throws. */
export function readMended(text: string): Result<ReadonlyMap<number, ModelClaim>> {
  if (text.length > longest.answer) return failed(`The answer has ${text.length} characters; no repair has.`);
  const found = jsonObjectIn(text);
  if (!found.ok) return found;
  const parsed = wire.safeParse(found.value);
  if (!parsed.success) return failed(`The answer is not as asked: ${parsed.error.issues.slice(0, 3).map(inWords).join('; ')}.`);
  const said = parsed.data.sentences.filter(({ say }) => line(say) !== '' && say.length <= longest.sentence);
  return ok(new Map(said.map(({ id, ...claim }) => [id, toClaim(claim)])));
}
