import { expect, test } from 'vitest';
import { checkStory } from '../checks/check-story.ts';
import type { ModelDraft } from '../drafts/write-with-model.ts';
import { toDraft } from '../drafts/write-with-model.ts';
import { anArticle, anEvent } from '../drafts/numbered-evidence-builder.ts';
import { numberEvidence } from '../drafts/numbered-evidence.ts';
import type { Event } from '../events/event.ts';
import { toStory } from '../stories/to-story.ts';
import { withIntroductions } from './with-introductions.ts';

const post = [
  'Ana Ruiz, the transport minister, came to Port Alder on Saturday.',
  'The storm had broken two windows of the station.',
  'The minister said both harbour bridges stay shut until Sunday.',
];
const radio = ['Both harbour bridges of Port Alder are shut until Sunday.', 'The ferries run until eight.'];
const event = anEvent(anArticle('North Post', [post]), anArticle('Harbour Radio', [radio]));
const filing = { now: '2026-03-14T18:00:00Z', language: 'en', section: 'world', tags: [], sample: false };

/** What a model says and the number of the sentence it names, as a draft. */
function drafted(say: string, of: Event = event): ModelDraft {
  const claim = (text: string, rests: number[]) => ({ say: text, rests });
  const answer = {
    headline: 'Both harbour bridges stay shut',
    standfirst: 'Both harbour bridges are shut until Sunday.',
    keyPoints: [],
    paragraphs: [[claim(say, [3]), claim('Both harbour bridges are shut until Sunday.', [4])]],
    differences: [],
    next: [],
    timeline: [],
    tags: [],
  };
  const draft = toDraft(answer, numberEvidence(of, 1_000), 'm');
  if (!draft.ok) throw new Error(draft.reason);
  return draft.value;
}

const passagesOf = ({ paragraphs }: ModelDraft) => paragraphs[0]?.[0]?.passages.map(({ first, last }) => [first, last]);

const said = 'Ana Ruiz, the minister, said both harbour bridges stay shut until Sunday.';

test('the sentence that introduces “the minister” is cited too, and the story stands on its own', () => {
  const introduced = withIntroductions(drafted(said), event);
  expect(passagesOf(introduced)).toEqual([
    [0, 0],
    [2, 2],
  ]);
  const story = toStory(introduced, event, filing);
  expect(story.ok && checkStory(story.value)).toEqual([]);
  const without = toStory(drafted(said), event, filing);
  expect(without.ok && checkStory(without.value).map(({ code }) => code)).toContain('name-not-sourced');
});

test('where each claim came from stays known', () => {
  const draft = drafted(said);
  const introduced = withIntroductions(draft, event);
  expect([...introduced.origin.values()]).toEqual([...draft.origin.values()]);
  expect(introduced.origin.has(introduced.paragraphs[0]?.[0] ?? { text: '', passages: [] })).toBe(true);
});

test.each([
  ['a claim that names nobody', 'The minister said both harbour bridges stay shut until Sunday.'],
  ['a name that no sentence introduces', 'Bo Lind said both harbour bridges stay shut until Sunday.'],
])('%s stays as it is', (_, say) => {
  expect(passagesOf(withIntroductions(drafted(say), event))).toEqual([[2, 2]]);
});

test('what may not be quoted introduces nobody', () => {
  const short = anEvent(anArticle('North Post', [post], { words: 20 }), anArticle('Harbour Radio', [radio]));
  expect(passagesOf(withIntroductions(drafted(said, short), short))).toEqual([[2, 2]]);
});
