import { marksIn } from './passages.ts';
import type { Story } from './story.ts';

/** The heading the newsroom writes over what an earlier story told. */
const BACKGROUND = 'Background';

/** The independent voices that report the event, each once: an article that lends nothing but background is none of them. */
export function reportingVoices({ front, body }: Story): string[] {
  const [background, told] = [true, false].map((isBackground) => {
    const nodes = body.sections.filter(({ heading }) => (heading === BACKGROUND) === isBackground).flatMap((each) => each.nodes);
    return new Set([...nodes, ...(isBackground ? [] : body.keyPoints)].flatMap(marksIn));
  });
  const addresses = (marks: Set<string> | undefined) =>
    new Set(body.passages.filter(({ mark }) => marks?.has(mark)).map(({ url }) => url));
  const [behind, reported] = [addresses(background), addresses(told)];
  return [...new Set(front.articles.filter(({ url }) => !behind.has(url) || reported.has(url)).map(({ voice }) => voice))];
}
