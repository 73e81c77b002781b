import { meansTheSame } from '../checks/means-the-same.ts';
import type { Deed } from './model-deeds.ts';
import { headsOf } from './model-heads.ts';
import { isOnlyShortened, isUnknown, type Sides } from './model-sides.ts';

/**
 * A deed that the passage only has as a noun was done where a verb says so (“made a threat”, “a march was held”) or a word of time
 * (“after the threat”), not where it is only spoken of (“recounted the threat”).
 */
export function isNamedAsDone(deed: Deed, sides: Sides): boolean {
  const { passage } = sides;
  const nouns = passage.words.filter((word) => word.kind !== 'small' && meansTheSame(deed.head, word));
  const things = [...(deed.agents ?? []), ...(deed.patients ?? [])].filter((thing) => !isUnknown(thing, sides));
  if (nouns.length === 0 || things.length === 0 || things.every((thing) => isOnlyShortened(thing, deed, sides))) return true;
  return passage.things.some((thing) => {
    if (!headsOf(thing).some((head) => nouns.includes(head))) return false;
    if (tellsTime.test(thing.preposition ?? '')) return true;
    return passage.deeds.some(
      ({ head, agents, patients }) => doing.test(head.word) && [...(agents ?? []), ...(patients ?? [])].includes(thing),
    );
  });
}
const tellsTime = /^(?:after|following|since|during|amid|despite)$/u;
const doing =
  /^(?:ma[dk]e?|t[ao]?o?ke?|g[ai]ve|h[eo]ld|launch|stag|issu|carr|conduct|underw|undergo|cast|reach|paid|pay|deliver|fil|perform|mount|declar|receiv|suffer|c[ao]me|happen|occur|follow|began|beg[iu]n|end|mark|ha[ds]|have|cause|kill|left|led)\p{L}*$/u;
