import { firstPerson, isSpeech, maySpeak, nobody, speaksAsI, speechVerb } from './en/speech.ts';
import { hasWordFor } from './means-the-same.ts';
import { read } from './reading.ts';
import type { Told } from './told.ts';

const owner = '(?:the |an? |his |her |its |their )?';
const words = "(?:\\p{Ll}[\\p{Ll}'’-]+ ){0,2}(?<head>\\p{Ll}[\\p{Ll}-]+)";

/** Somebody without a name, where nothing else can be who speaks: “…, the truck's driver said”, “according to his family”. */
const plainly = [
  new RegExp(`\\baccording to ${owner}${words}(?=[,.;]|$)`, 'gu'),
  new RegExp(
    `, ${owner}${words} (?:said|says|told|announced|insist(?:s|ed)|warn(?:s|ed)|explained|stated|contend(?:s|ed)|argue(?:s|d))(?=[\\s.,]|$)`,
    'gu',
  ),
  // “According to police in Norland”, “one that ministers have told us is safe”, “after regulators reported”.
  /\baccording to (?:the )?(?<head>\p{Ll}{4,}) (?:in|at|from|of|for) /gu,
  /\b(?:that|which|as|after|when|but|because) (?<head>\p{Ll}{4,}) (?:have |has |had )?(?:told|said|reported|announced) /gu,
  /^The (?:[\p{L}-]+ ){0,2}(?<head>\p{Ll}{4,}) (?:said|says|announced|insist(?:s|ed)|describe(?:s|d)|call(?:s|ed)|argue(?:s|d)|warn(?:s|ed)|denie(?:s|d)|denies) /gu,
];

/** The noun for who speaks, where no passage has it, nor a word that can stand for it; null where each is there. */
export function speakerOfAnotherKind({ own, all }: Told): string | null {
  const heads = plainly.flatMap((pattern) => [...own.text.matchAll(pattern)].map(({ groups }) => groups?.['head'] ?? ''));
  return (
    heads.find((head) => {
      const [token] = read(head).tokens;
      if (token === undefined || token.kind !== 'content' || nobody.test(head) || speechVerb.test(head)) return false;
      if (speaksAsI.test(head) && all.some(({ text }) => firstPerson.test(text) || isSpeech.test(text))) return false;
      return maySpeak.test(head) && !all.some((reading) => hasWordFor(token, reading));
    }) ?? null
  );
}
