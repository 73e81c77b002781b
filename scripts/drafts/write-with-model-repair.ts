import { failed, ok, type Result } from '../result.ts';
import type { Ask } from './ask.ts';
import type { ModelAnswer, ModelClaim } from './model-answer.ts';
import { readMended } from './model-answer-mended.ts';
import type { Evidence, NumberedSentence } from './numbered-evidence.ts';
import { promptForRepair, type Questioned } from './prompt-repair.ts';
import { withoutLeaning } from './without-leaning.ts';
import { sharedWords } from './write-with-model-resolve.ts';
import { type ModelDraft, toDraft, type WriterFailure } from './write-with-model.ts';

/** A part of an answer that may not stand, and why, in sentences. */
export type Fault = { part: ModelClaim | 'headline' | 'standfirst'; why: string[] };

/** Sentences beside the named ones that are most like the sentence in question. */
const alike = 3;

/** A draft after its repair. */
export type MendedDraft = ModelDraft & { given: Replacements };

/**
 * The draft with the faulty sentences as the model rewrites them when told why, once; what it leaves out is out. Everything
 * else stays to the letter, whatever else the model sends.
 */
export async function mendWithModel(
  draft: ModelDraft,
  faults: readonly Fault[],
  ask: Ask,
  model: string,
): Promise<Result<MendedDraft, WriterFailure>> {
  const questioned = faults.map((fault) => questionedOf(fault, draft.answer));
  const told = toldBy(draft, new Set(faults.map(({ part }) => part)));
  const beside = new Set(
    questioned.flatMap((each) => [...(each.part === 'sentence' ? [] : told), ...besideIt(each, draft.evidence)]),
  );
  const reply = await ask(promptForRepair(questioned, draft.evidence, beside, told));
  if (!reply.ok) return reply;
  const mended = readMended(reply.value.text);
  const given: Replacements = new Map(
    faults.map(({ part }, at) => [part, mended.ok ? (mended.value.get(at + 1) ?? null) : null]),
  );
  const rewritten = mended.ok ? toDraft(replaced(draft.answer, given), draft.evidence, model) : mended;
  return rewritten.ok
    ? ok({ ...rewritten.value, given })
    : failed({ code: 'answer-unusable', detail: rewritten.reason, stop: false });
}

/** The sentences quoted by what stands. */
function toldBy(draft: ModelDraft, faulty: ReadonlySet<Fault['part']>): Set<NumberedSentence> {
  const passages = [...draft.origin].filter(([, of]) => !faulty.has(of)).flatMap(([{ passages: own }]) => own);
  return new Set(
    [...draft.evidence.byNumber.values()].filter(({ article, index }) =>
      passages.some(({ url, first, last }) => url === article.url && first <= index && index <= last),
    ),
  );
}

function questionedOf({ part, why }: Fault, answer: ModelAnswer): Questioned {
  if (typeof part === 'string') return { part, say: answer[part], rests: [], why };
  return { part: 'sentence', say: part.say, rests: part.rests, why };
}

/** What it rests on, the sentences before and after these, and what else is most like it: enough to mend it with. */
function besideIt({ say, rests }: Questioned, { articles }: Evidence): NumberedSentence[] {
  return articles.flatMap(({ sentences }) => {
    const near = sentences.filter((_, at) => [at - 1, at, at + 1].some((place) => rests.includes(sentences[place]?.number ?? 0)));
    const others = sentences
      .map((sentence) => ({ sentence, shared: sharedWords(say, sentence).size }))
      .filter(({ shared }) => shared > 1)
      .toSorted((one, other) => other.shared - one.shared)
      .slice(0, alike);
    return [...near, ...others.map(({ sentence }) => sentence)];
  });
}

/** What the model gave in place of each part it was asked about; null where it left it out. */
export type Replacements = ReadonlyMap<Fault['part'], ModelClaim | null>;

/** A headline, standfirst or lead cannot be left out: without a new one the old one stays, and the checks decide. */
function replaced(answer: ModelAnswer, given: Replacements): ModelAnswer {
  const [lead] = answer.paragraphs.flat();
  const by: Replacements = new Map([...given].filter(([part, other]) => part !== lead || other !== null));
  const one = <T extends ModelClaim>(claim: T): T[] => {
    const other = by.get(claim);
    return other === undefined ? [claim] : other === null ? [] : [{ ...claim, ...other }];
  };
  const blocks = (list: ModelClaim[][]) => {
    const stay = withoutLeaning(
      list.flat(),
      (claim) => by.get(claim) === null,
      (claim) => by.get(claim)?.say ?? claim.say,
    );
    return list
      .map((claims) => claims.filter((claim) => stay.includes(claim)).flatMap(one))
      .filter((claims) => claims.length > 0);
  };
  return {
    ...answer,
    headline: by.get('headline')?.say ?? answer.headline,
    standfirst: by.get('standfirst')?.say ?? answer.standfirst,
    keyPoints: blocks([answer.keyPoints]).flat(),
    paragraphs: blocks(answer.paragraphs),
    differences: answer.differences
      .filter((claims) => claims.every((claim) => by.get(claim) !== null))
      .map((claims) => claims.flatMap(one)),
    next: blocks(answer.next),
    timeline: answer.timeline.flatMap(one),
  };
}
