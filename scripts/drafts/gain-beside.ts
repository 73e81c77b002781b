import { asIfKnown } from './en/as-if-known.ts';
import { gainOf } from './gain.ts';
import { likeness } from './likeness.ts';
import type { Scored } from './score-units.ts';
import { prices } from './weights.ts';

/**
 * What a sentence adds to those chosen: its own worth, and what another voice bears out as long as it is not told yet; less what it costs a
 * reader to hear one voice again, to read the same twice, to guess what “the listing” is, and to be led to another event.
 */
export function gainBeside(each: Scored, chosen: readonly Scored[], told: ReadonlySet<string>): number {
  const [lead] = chosen;
  if (lead === undefined) return each.asLead;
  const times = chosen.filter((other) => other.unit.article.voice === each.unit.article.voice).length;
  const said = Math.max(...chosen.map((other) => likeness(each.vector, other.vector)));
  const unknown = asIfKnown(each.unit.text).some((noun) => !told.has(noun)) ? prices.asIfKnown : 0;
  const borneOut = prices.echoed * each.echoed * share(prices.same - said, prices.same);
  const elsewhere = prices.elsewhere * share(prices.near - nearness(each, lead), prices.near);
  return gainOf(each, told) + each.asDetail + borneOut - prices.repeats * said - prices.sameVoice * times - unknown - elsewhere;
}

/** How near it or its article comes to what the lead's article is about: of two things that happened side by side the digest tells one. */
export const nearness = ({ vector, about }: Scored, lead: Scored) =>
  Math.max(likeness(vector, lead.about), likeness(about, lead.about));

const share = (part: number, whole: number) => Math.max(0, part / whole);
