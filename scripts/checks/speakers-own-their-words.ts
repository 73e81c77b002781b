import type { Check } from './check.ts';
import { hasWordFor } from './means-the-same.ts';
import { mentionsIn, sameMention } from './mentions.ts';
import type { Token } from './reading.ts';
import { type Told, toldIn } from './told.ts';

/** Who is named as saying it is somebody the passages have; and where they have a speaker, it is that one. */
export const speakersOwnTheirWords: Check = (story) => {
  const publishers = new Set(story.footnotes.flatMap(({ publisher }) => publisher.toLowerCase().split(' ')));
  return toldIn(story).flatMap((told) =>
    strangers(told, publishers)
      .slice(0, 1)
      .map((speaker) => ({ code: 'speaker-not-sourced' as const, line: told.line, speaker })),
  );
};

const according = /\baccording to (?:the |an? )?/giu;
const speech = /\b(?:said|says|told|added|adds|stated|announced|warned|insisted|claimed|argued|explained|wrote)\b/iu;

function strangers(told: Told, publishers: ReadonlySet<string>): string[] {
  const { own, all } = told;
  return [...own.text.matchAll(according)]
    .map((match) => speakerAfter(match.index + match[0].length, own.tokens))
    .filter((speaker) => speaker.length > 0 && !speaker.some(({ word }) => publishers.has(word)))
    .filter((speaker) => !speaker.some((token) => all.some((reading) => hasWordFor(token, reading))) || isSpokenOf(speaker, told))
    .map((speaker) => speaker.map(({ word }) => word).join(' '));
}

function speakerAfter(start: number, tokens: readonly Token[]): Token[] {
  const after = tokens.filter(({ at }) => at >= start);
  return after.filter(({ clause, kind }) => clause === after[0]?.clause && kind !== 'small').slice(0, 5);
}

/** The name is in the passage away from every word of speech, and another name stands beside one. */
function isSpokenOf(speaker: readonly Token[], { own, near }: Told): boolean {
  const from = speaker[0]?.at ?? 0;
  const name = mentionsIn(own.text).find(({ kind, start }) => kind === 'name' && start >= from && start < from + 30);
  const nearest = near.find(({ text }) => speech.test(text));
  if (name === undefined || nearest === undefined) return false;
  const verb = speech.exec(nearest.text);
  const [at, end] = [verb?.index ?? 0, (verb?.index ?? 0) + (verb?.[0].length ?? 0)];
  const names = mentionsIn(nearest.text).filter(({ kind }) => kind === 'name');
  const beside = names.filter((other) => other.end === at - 1 || other.start === end + 1);
  return (
    beside.length > 0 && names.some((other) => sameMention(name, other)) && !beside.some((other) => sameMention(name, other))
  );
}
