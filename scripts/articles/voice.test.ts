import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from './article.ts';
import { anArticle } from './article-builder.ts';
import { voicesOf, withVoices } from './voice.ts';

const OWN = 'Both bridges in Port Alder closed on Saturday. The harbour master spoke of heavy gusts. Ferries run until eight.';
const WIRE =
  'A fire destroyed a furniture warehouse in Dunmarrow early on Saturday, and more than a hundred people had to leave their homes. The roof fell in at half past five. The cause is not known yet.';

const voiceOf = (article: Article, others: Article[] = []) => withVoices([article, ...others])[0]?.voice;
const ledger = anArticle({
  source: 'crown-ledger',
  publisher: 'ledger-house',
  text: 'Orrin Steel will close its works in autumn. A letter says so. Talks begin on Tuesday.',
});

test.each([
  [
    '“X reported”',
    'Orrin Steel will close its works, the Crown Ledger reported on Friday. More follows. It is early.',
    'ledger-house',
  ],
  ['“X has first reported”', 'The works will close. The Crown Ledger first reported the plan. It is early.', 'ledger-house'],
  [
    '“according to X”',
    'Orrin Steel will close its works, according to the Crown Ledger. More follows. It is early.',
    'ledger-house',
  ],
  [
    '“as first reported by X”',
    'The works will close, as first reported by the Crown Ledger. More follows. It is early.',
    'ledger-house',
  ],
  ['“told X”', 'The works will close. The owner told the Crown Ledger that all was lost. It is early.', 'ledger-house'],
  ['an agency', 'The works will close, Reuters reported. More follows. It is early.', 'reuters'],
  ['an agency’s dateline', 'TAMBER (Reuters) — The works will close. More follows. It is early.', 'reuters'],
  ['an outlet we do not read', 'The works will close, the Alder Gazette reported. More follows. It is early.', 'alder-gazette'],
])('an article that credits its central statement by %s speaks for that outlet', (_, text, voice) => {
  expect(voiceOf(anArticle({ text }), [ledger])).toBe(voice);
});

test.each([
  ['a person', 'The works will close, Ana Ruiz reported. According to the police, nobody was hurt. It is early.'],
  ['an authority', 'The works will close, according to the Ministry of Labour. More follows. It is early.'],
  ['itself', 'The owner told the North Post that the works will close. More follows. It is early.'],
  ['another outlet, for a detail far down', `${OWN} More. The wind reached 90, the Crown Ledger reported.`],
])('an article that credits %s speaks for itself', (_, text) => {
  expect(voiceOf(anArticle({ text }), [ledger])).toBe('north-post');
});

test('a headline that names the outlet is enough', () => {
  expect(voiceOf(anArticle({ title: 'Steelmaker closes works, Crown Ledger reports', text: OWN }), [ledger])).toBe(
    'ledger-house',
  );
});

test('a copy is the voice of the earlier text, at whatever place it stands', () => {
  const first = anArticle({ source: 'meridian-wire', published: '2026-03-14T09:00:00Z', text: WIRE });
  const copy = anArticle({
    source: 'north-evening',
    published: '2026-03-14T11:00:00Z',
    text: `${WIRE} The town thanks all helpers.`,
  });
  expect(withVoices([copy, first]).map(({ voice }) => voice)).toEqual(['meridian-wire', 'meridian-wire']);
});

test('a copy of an agency is the agency’s voice, though the agency’s own text came later', () => {
  const early = anArticle({ source: 'north-evening', published: '2026-03-14T09:00:00Z', text: WIRE });
  const agency = anArticle({ source: 'reuters', published: '2026-03-14T11:00:00Z', text: WIRE });
  expect(withVoices([early, agency]).map(({ voice }) => voice)).toEqual(['reuters', 'reuters']);
});

test('two reports of one thing in their own words are two voices', () => {
  const other = anArticle({
    source: 'harbour-radio',
    text: 'In Port Alder the bridges are shut since Saturday. Gusts were strong, the harbour master said. There are ferries until eight.',
  });
  expect(voicesOf(withVoices([anArticle({ text: OWN }), other]))).toEqual(['harbour-radio', 'north-post']);
});

test('a credit in the feed becomes the voice of the source of that name', () => {
  expect(voiceOf(anArticle({ text: OWN, voice: 'crown-ledger' }), [ledger])).toBe('ledger-house');
});

test.each(['opinion', 'sponsored', 'satire', 'press-release', 'liveblog'] as const)('%s corroborates nothing', (kind) => {
  expect(voicesOf([anArticle({ kind }), anArticle({ source: 'harbour-radio' })])).toEqual(['harbour-radio']);
});

test('the order of the articles and a second application change nothing', () => {
  const articles = [
    ledger,
    anArticle({ source: 'meridian-wire', published: '2026-03-14T09:00:00Z', text: WIRE }),
    anArticle({ source: 'north-evening', published: null, text: `${WIRE} Thanks to all.` }),
    anArticle({ source: 'harbour-radio', text: 'The works will close, the Crown Ledger reported. Really. Yes.' }),
    anArticle({ text: OWN }),
  ];
  const voices = (list: Article[]) => Object.fromEntries(list.map(({ source, voice }) => [source, voice]));
  const expected = voices(withVoices(articles));
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      const once = withVoices(shuffled);
      expect(once.map(({ url }) => url)).toEqual(shuffled.map(({ url }) => url));
      expect(voices(once)).toEqual(expected);
      expect(voices(withVoices(once))).toEqual(expected);
    }),
  );
});
