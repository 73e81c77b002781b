import { describe, expect, test } from 'vitest';
import type { Claim, Draft } from '../drafts/draft.ts';
import { repeatedIn } from './model-repetitions.ts';

const claim = (text: string, ...at: number[]): Claim => ({
  text,
  passages: at.map((first) => ({ url: 'https://post.example/a', first, last: first })),
});
const closing = claim('Both harbour bridges, which are a century old, were closed to lorries.', 4, 5);
const lead = claim('Port Alder closed both harbour bridges at 3 p.m. on Saturday.');
const ferries = claim('Ferries run every twenty minutes until eight, the harbour master said.');
const draft = (more: Partial<Draft>): Draft => ({
  writer: { kind: 'model', model: 'm' },
  title: 'Port Alder closes both harbour bridges',
  summary: 'Ferries run every twenty minutes',
  keyPoints: [],
  paragraphs: [[lead, ferries]],
  differences: [],
  next: [],
  timeline: [],
  ...more,
});
const found = (more: Partial<Draft>) => repeatedIn(draft(more)).map(({ of }) => (typeof of === 'string' ? of : of.text));

describe('what only repeats is found', () => {
  test.each<[string, Partial<Draft>, string[]]>([
    [
      'a key point of the lead’s words',
      { keyPoints: [claim('Both harbour bridges were closed on Saturday.')] },
      ['Both harbour bridges were closed on Saturday.'],
    ],
    [
      'a key point of the standfirst’s',
      { keyPoints: [claim('Ferries run every twenty minutes.')] },
      ['Ferries run every twenty minutes.'],
    ],
    [
      'a key point of the body’s',
      { keyPoints: [claim('Ferries run until eight, the harbour master said.')], summary: 'Nobody was hurt.' },
      ['Ferries run until eight, the harbour master said.'],
    ],
    [
      'a sentence that makes nearly the same of the same passage',
      { paragraphs: [[closing, claim('The order closed both harbour bridges to lorries.', 4)]] },
      ['The order closed both harbour bridges to lorries.'],
    ],
    [
      'a key point of another’s',
      { keyPoints: [claim('Boats leave the northern quay daily.'), claim('Boats leave the quay daily.')] },
      ['Boats leave the quay daily.'],
    ],
    ['a standfirst of the lead’s', { summary: 'Both harbour bridges were closed at 3 p.m.' }, ['standfirst']],
    [
      'a step of the body’s',
      { next: [[claim('Ferries run until eight, the harbour master said.')]] },
      ['Ferries run until eight, the harbour master said.'],
    ],
    [
      'a sentence of the body that “what next” tells more of',
      { next: [[claim('Ferries run every twenty minutes until eight on Sunday, the harbour master said.')]] },
      [ferries.text],
    ],
  ])('%s', (_, more, texts) => {
    expect(found(more)).toEqual(texts);
  });
});

describe('nothing is found in', () => {
  test.each<[string, Partial<Draft>]>([
    ['a key point of what the body leaves out', { keyPoints: [claim('Buses go round by Elm Cross until Monday.')] }],
    [
      'nearly the same of another passage',
      { paragraphs: [[closing, claim('The order closed both harbour bridges to lorries.', 9)]] },
    ],
    [
      'something else of the same passage',
      { paragraphs: [[closing, claim('The older bridge carries most of the lorries to the quay.', 4)]] },
    ],
    [
      'a sentence that “he” leans on',
      {
        paragraphs: [[lead, ferries, claim('He spoke at noon.')]],
        next: [[claim('Ferries run every twenty minutes until eight on Sunday, the harbour master said.')]],
      },
    ],
    ['a standfirst where nothing else is told', { summary: 'Both harbour bridges were closed at 3 p.m.', paragraphs: [[lead]] }],
  ])('%s', (_, more) => {
    expect(found(more)).toEqual([]);
  });
});
