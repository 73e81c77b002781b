import { z } from 'astro/zod';
import { failed, ok, type Result } from '../result.ts';
import { collapse, stripHostile } from '../text/plain-text.ts';
import { jsonObjectIn } from './model-answer-json.ts';

/** A sentence of ours, and the numbers of the sentences it rests on. `{4}` in it stands for the quotation in sentence 4. */
export const claim = z.object({ say: z.string(), rests: z.array(z.number()) });
const paragraphs = z.array(z.object({ sentences: z.array(claim) }));

/** What goes over the wire: loose, so that every endpoint that enforces schemas can enforce this one. */
const wire = z.object({
  /** Asked for so that a model chooses, and counts, before it writes; what each sentence rests on stands there. */
  chosen: z.array(z.number()).nullable(),
  headline: z.string(),
  standfirst: z.string(),
  key_points: z.array(claim).nullable(),
  paragraphs,
  differences: paragraphs.nullable(),
  next: paragraphs.nullable(),
  timeline: z.array(z.object({ date: z.string(), say: z.string(), rests: z.array(z.number()) })).nullable(),
  tags: z.array(z.string()).nullable(),
});

export type ModelClaim = { say: string; rests: number[] };

/** What the model said, one line a text and nothing hidden in it; what it rests on is not looked up yet. */
export type ModelAnswer = {
  headline: string;
  standfirst: string;
  keyPoints: ModelClaim[];
  paragraphs: ModelClaim[][];
  differences: ModelClaim[][];
  next: ModelClaim[][];
  timeline: (ModelClaim & { date: string })[];
  /** Names the story is about: they choose among what the articles name, and add nothing. */
  tags: string[];
};

/** An honest answer has some thousands of characters; a headline, a sentence and a date have at most these. */
export const longest = { answer: 200_000, headline: 200, standfirst: 600, sentence: 1_000, date: 60 } as const;

/** The answer's JSON schema, in the form the strict modes want. */
export function answerSchema(): { name: string; schema: Record<string, unknown> } {
  const { $schema: _, ...schema } = z.toJSONSchema(wire);
  return { name: 'story', schema };
}

/** What a model's text says, be it JSON alone, in a fenced block or within prose; a reason for whatever else it is. Never throws. */
export function readAnswer(text: string): Result<ModelAnswer> {
  if (text.length > longest.answer) return failed(`The answer has ${text.length} characters; no story has.`);
  const found = jsonObjectIn(text);
  if (!found.ok) return found;
  const parsed = wire.safeParse({
    key_points: null,
    differences: null,
    next: null,
    timeline: null,
    tags: null,
    ...found.value,
    // Writing it down was the use of it.
    chosen: null,
  });
  if (!parsed.success) return failed(`The answer is not as asked: ${parsed.error.issues.slice(0, 3).map(inWords).join('; ')}.`);
  return toAnswer(parsed.data);
}

function toAnswer(data: z.output<typeof wire>): Result<ModelAnswer> {
  const many = (list: z.output<typeof paragraphs> | null) =>
    (list ?? []).map(({ sentences }) => sentences.map(toClaim)).filter(hasAny);
  const answer: ModelAnswer = {
    headline: line(data.headline),
    standfirst: line(data.standfirst),
    keyPoints: (data.key_points ?? []).map(toClaim),
    paragraphs: many(data.paragraphs),
    differences: many(data.differences),
    next: many(data.next),
    timeline: (data.timeline ?? []).map((row) => ({ ...toClaim(row), date: line(row.date) })),
    tags: (data.tags ?? []).slice(0, 20).map(line),
  };
  const wrong = wrongIn(answer);
  return wrong === null ? ok(answer) : failed(wrong);
}

/** What no story can do without, and what is longer than anything a story holds. */
function wrongIn({ headline, standfirst, paragraphs: body, timeline, ...rest }: ModelAnswer): string | null {
  if (![headline, standfirst].every(hasWords) || body.length === 0)
    return 'The answer has no headline, no standfirst or no paragraph.';
  if (headline.length > longest.headline || standfirst.length > longest.standfirst)
    return 'The headline or the standfirst is too long.';
  const claims = [...body.flat(), ...rest.keyPoints, ...rest.differences.flat(), ...rest.next.flat(), ...timeline];
  if (claims.some(({ say }) => say.length > longest.sentence)) return 'A sentence of the answer is too long.';
  return timeline.some(({ date }) => date.length > longest.date) ? 'A date of the answer is too long.' : null;
}

export const toClaim = ({ say, rests }: ModelClaim): ModelClaim => ({ say: line(say), rests });
const hasWords = (text: string) => /\p{L}/u.test(text);
const hasAny = (claims: ModelClaim[]) => claims.length > 0;
export const line = (text: string) => collapse(stripHostile(text));
export const inWords = (issue: { path: PropertyKey[]; message: string }) =>
  `${issue.path.map(String).join('.')}: ${issue.message}`;
