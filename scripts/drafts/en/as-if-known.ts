import { termsOf } from '../../events/terms-of.ts';

const definite =
  /^["“‘'(]?(?:The|These|Those|Both) (?:[\p{Lu}\p{N}][\p{L}\p{N}’'-]* (?=\p{Ll}))?((?:\p{Ll}[\p{L}’'-]* ){0,3}?)(\p{Ll}[\p{L}’'-]*)(?=[\s,.;:]|$)/u;
const verb =
  /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|said|says|say|told|came|come|comes|took|made|of|in|at|on|by|from|for|to|with|who|which|that|and|or|also|then|now|did|does|do|went|began|began|where|when|after|before|as)$|ed$/u;

/** What everybody knows without having been told. */
const known =
  /^(?:government|president|prime|police|court|country|world|state|city|weather|sun|army|parliament|public|economy|king|queen|pope|internet|number|first|second|last|latest|only|most|biggest|largest|highest|united)$/u;

/**
 * Stems of the noun a sentence begins with as if its readers knew which: “The listing drew 40 bids” → “list”. Empty where it begins otherwise,
 * goes on with a name (“The North Post”), or says which at once (“the crew of the ferry” is still one: only names say which).
 */
export function asIfKnown(text: string): string[] {
  const [, before = '', last = ''] = definite.exec(text) ?? [];
  const words = `${before}${last}`.split(' ').filter(Boolean);
  const end = words.findIndex((word) => verb.test(word));
  const nouns = (end < 0 ? words : words.slice(0, end)).filter((word) => !known.test(word));
  const noun = nouns.at(-1);
  return noun === undefined || known.test(words[0] ?? '') ? [] : termsOf(noun);
}
