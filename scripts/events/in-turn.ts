import newsroom from '../../newsroom.config.ts';

/** An event that waits to be told: what it is worth, where it belongs and what it is about. */
export type Waiting = { id: string; score: number; section: string; tags: readonly string[] };

/** One whose turn it is: what it was worth when it came, after what its section and its topic had taken already. */
export type InTurn<Candidate> = { candidate: Candidate; crowding: number };

const { crowding } = newsroom.telling.score;

/**
 * The order in which events are told, so that one loud topic does not crowd out the rest: each time the one worth most comes
 * next, and every story of its section or with one of its tags that came before it, in this run or on the day before it,
 * takes something off. Ties go by id.
 * @param before sections and tags of stories already told today.
 */
export function inTurn<Candidate extends Waiting>(
  candidates: readonly Candidate[],
  before: readonly Pick<Waiting, 'section' | 'tags'>[] = [],
): InTurn<Candidate>[] {
  const had = tallyOf(before);
  const left = new Set(candidates.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  const order: InTurn<Candidate>[] = [];
  while (left.size > 0) {
    const next = [...left]
      .map((candidate) => ({ candidate, crowding: -takenOff(candidate, had) }))
      .reduce((best, other) => (byWorth(other, best) < 0 ? other : best));
    order.push(next);
    left.delete(next.candidate);
    count(had, next.candidate);
  }
  return order;
}

const byWorth = <C extends Waiting>(a: InTurn<C>, b: InTurn<C>) =>
  b.candidate.score + b.crowding - (a.candidate.score + a.crowding) || (a.candidate.id < b.candidate.id ? -1 : 1);

type Tally = { sections: Map<string, number>; tags: Map<string, number> };

function takenOff({ section, tags }: Waiting, had: Tally): number {
  const ofTopic = Math.max(0, ...tags.map((tag) => had.tags.get(tag) ?? 0));
  // The second story of a topic costs it most, the tenth hardly: what is truly large still gets its turn.
  return crowding.section * Math.log2(1 + (had.sections.get(section) ?? 0)) + crowding.topic * Math.log2(1 + ofTopic);
}

function tallyOf(before: readonly Pick<Waiting, 'section' | 'tags'>[]): Tally {
  const tally: Tally = { sections: new Map(), tags: new Map() };
  for (const story of before) count(tally, story);
  return tally;
}

function count({ sections, tags }: Tally, { section, tags: its }: Pick<Waiting, 'section' | 'tags'>): void {
  sections.set(section, (sections.get(section) ?? 0) + 1);
  for (const tag of its) tags.set(tag, (tags.get(tag) ?? 0) + 1);
}
