import { expect, test } from 'vitest';
import { anArticle } from '../articles/article-builder.ts';
import type { Event } from '../events/event.ts';
import { memoryFolder } from '../io/memory-folder.ts';
import { openSeat } from './model-seat.ts';
import { tellEvent } from './tell-event.ts';

const filing = { now: '2026-03-14T18:00:00Z', language: 'en', section: 'world', tags: [], sample: false };
const event: Event = {
  id: '7f3a9c21',
  told: null,
  alsoTold: [],
  articles: [
    anArticle({
      source: 'north-post',
      title: 'Bribery trial of the mayor ends with an acquittal',
      text: 'Judges acquitted Otto Keldane, who is mayor of Port Alder, of taking a sailing boat as a bribe from a shipyard. The yacht was a loan, the court found after eleven days of hearings.',
    }),
    anArticle({
      source: 'harbour-post',
      title: 'The story will be updated: judges acquit Otto Keldane, mayor of Port Alder, of taking a sailing boat',
      text: 'A borrowed yacht is no bribe: with this verdict judges ended the trial of Otto Keldane, the mayor in Port Alder. Prosecutor Mira Solberg had asked for two years in prison.',
    }),
  ],
};

test('an outlet’s headline that may not stand gives way to the next one, and the story is told', async () => {
  const told = await tellEvent(event, filing, null);
  expect(told.ok ? told.value.story.front.title : told.reason).toMatch(/^Bribery trial of the mayor ends with an acquittal, the/);
  expect(told.ok && told.value.cases).toEqual([
    expect.objectContaining({ code: 'machine-words', statement: expect.stringContaining('will be updated'), became: 'mended' }),
  ]);
});

test('where a rule breaks over the model’s words, the digest writer tells the event, and the report says so', async () => {
  const ask = { model: 'm', ask: () => Promise.reject(new RangeError('Too deep')) };
  const seat = await openSeat({ ask, memory: memoryFolder(), now: filing.now });
  const told = await tellEvent(event, filing, seat);
  expect(told.ok && told.value.story.front.writer.kind).toBe('digest');
  expect(told.ok && told.value.notes[0]).toBe('model: broken; a rule broke: RangeError, Too deep; please report it');
});
