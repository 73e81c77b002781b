import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import newsroom from '../../newsroom.config.ts';
import type { Article } from '../articles/article.ts';
import { countWords } from '../text/words.ts';
import { anArticle, anEvent } from './an-article.ts';
import type { Claim, Draft } from './draft.ts';
import { writeDigest } from './write-digest.ts';

const post = anArticle(
  'North Post',
  [
    'The port authority closed both harbour bridges in Port Alder at 3 p.m. on Saturday.',
    'Gusts of 110 kilometres an hour crossed the estuary during the storm.',
    '',
    'It was the third closure of the winter.',
    'The authority is to decide on reopening on Monday.',
    'Subscribe to our newsletter for more stories about the harbour.',
    'Shops on the quay sent their staff home early and boarded up their windows against the wind.',
    'Several hundred commuters waited for buses at the northern end of the harbour until late in the evening.',
  ],
  { words: 400 },
);
const radio = anArticle(
  'Harbour Radio',
  [
    'Both bridges in Port Alder are closed because of the storm.',
    'Gusts of 95 kilometres an hour crossed the estuary at noon, the weather service said.',
    '“We would rather be early than sorry this time,” said Ana Ruiz, the harbour master.',
    '',
    'Ferries between the two banks run free of charge until eight in the evening.',
    'Schools in the old town stay open, and lessons begin as usual, the council said.',
    'Taxi drivers reported long queues at the railway station throughout the afternoon.',
  ],
  { words: 400 },
);

const claimsOf = (draft: Draft): Claim[] => [
  ...draft.keyPoints,
  ...[...draft.paragraphs, ...draft.differences, ...draft.next].flat(),
  ...draft.timeline.map((row) => row.claim),
];

function digestOf(articles: Article[]): Draft {
  const digest = writeDigest(anEvent(articles));
  if (!digest.ok) throw new Error(digest.reason);
  return digest.value;
}

const plain = (text: string) => text.replace(/[“”‘’"']/gu, "'");
const textOf = (articles: Article[], { url, first, last }: { url: string; first: number; last: number }) =>
  (articles.find((article) => article.url === url)?.sentences ?? [])
    .slice(first, last + 1)
    .map((sentence) => sentence.text)
    .join(' ');

describe('a digest of two articles', () => {
  const draft = digestOf([post, radio]);
  const text = claimsOf(draft)
    .map((claim) => claim.text)
    .join('\n');

  test('has a headline that names whose it is', () =>
    expect(draft.title).toBe('Storm shuts the bridges of Port Alder, the North Post reports'));
  test('begins with what happened', () => expect(draft.paragraphs[0]?.[0]?.text).toContain('closed both harbour bridges'));
  test('says where the sources differ, each figure with its own passage', () => {
    expect(draft.differences[0]?.map((claim) => claim.text).join(' ')).toMatch(
      /Radio says “Gusts of 95.*; the North Post says “Gusts of 110/u,
    );
    expect(draft.differences[0]?.map((claim) => claim.passages.length)).toEqual([1, 1]);
  });
  test('says nothing of that a second time', () => expect(text.match(/Gusts of 95/gu)).toHaveLength(1));
  test('gives a scheduled step under “next” and nowhere else', () => {
    const [step, ...others] = draft.next.flat().map((claim) => claim.text);
    expect(step).toMatch(/^The North Post \w+ \(Monday: 16 March\): “The authority is to decide on reopening on Monday\.”$/u);
    expect(others).toEqual([]);
    expect(draft.paragraphs.flat().some((claim) => claim.text.includes('is to decide'))).toBe(false);
  });
  test('dates what is dated, in order', () =>
    expect(draft.timeline.map((row) => row.date)).toEqual(['14 March 2026', '16 March 2026 (scheduled)']));
  test('leaves out what leans on something unsaid and what is about the page', () =>
    expect(text).not.toMatch(/third closure|newsletter/u));
  test('never uses the same words twice in a row', () => {
    const verbs = draft.paragraphs
      .flat()
      .map((claim) => /\b(?:reports|adds|says|writes|notes|quotes)\b/u.exec(claim.text.replace(/“[^”]*”/gu, ''))?.[0]);
    expect(verbs.some((verb, at) => at > 0 && verb === verbs[at - 1])).toBe(false);
  });
});

test.each<[string, Article[]]>([
  ['one voice alone', [post]],
  ['a copy of the one voice', [post, { ...radio, voice: post.publisher }]],
  ['an opinion beside it', [post, { ...radio, kind: 'opinion' }]],
  ['a source that lets nothing be quoted', [post, { ...radio, quote: 'none' }]],
  [
    'a second article with nothing to quote',
    [post, { ...radio, sentences: [{ text: 'Is this the end of the bridges?', paragraph: 0 }] }],
  ],
])('fails with a reason for %s', (_, articles) =>
  expect(writeDigest(anEvent(articles))).toEqual({ ok: false, reason: 'only one voice can be quoted; a digest needs 2' }),
);

test('quotes one sentence of at most thirty words where a source allows no more', () => {
  const draft = digestOf([post, { ...radio, quote: 'short' }]);
  const taken = new Set(
    claimsOf(draft)
      .flatMap((claim) => claim.passages)
      .filter((each) => each.url === radio.url)
      .map((each) => `${each.first}-${each.last}`),
  );
  expect(taken.size).toBe(1);
});

test('quotes the original rather than the article that copies it', () => {
  const copy = anArticle(
    'Isles Observer',
    post.sentences.map((sentence) => sentence.text),
    { voice: post.publisher, published: '2026-03-14T14:00:00Z' },
  );
  const urls = claimsOf(digestOf([copy, post, radio])).flatMap((claim) => claim.passages.map((passage) => passage.url));
  expect(urls).not.toContain(copy.url);
});

test.each([75, 90, 120, 180])('says no more than %i words in all where it may say no more', (most) => {
  const letters = [...'abcdefghijklmnopqrst'];
  const sentenceOf = (at: number) =>
    `Police in Lisgarth, Saltmere and Tamber told ${at + 20} people of storm ${letters.map((letter) => `moved${letter}${at}`).join(' ')}.`;
  const long = (name: string, from: number) =>
    anArticle(
      name,
      Array.from({ length: 30 }, (_, at) => sentenceOf(from + at)),
      { words: 3000 },
    );
  const draft = writeDigest(anEvent([long('North Post', 0), long('Harbour Radio', 50)]), { aim: most, most });
  expect(draft.ok && claimsOf(draft.value).reduce((sum, claim) => sum + countWords(claim.text), 0)).toBeLessThanOrEqual(most);
  expect(draft.ok).toBe(true);
});

/** Sentences of invented events: some plain, some leaning, some with speech, figures, dates and marks that do not match. */
const sentence = fc
  .tuple(
    fc.constantFrom(
      'The council of Port Alder',
      'Ana Ruiz',
      'He',
      'Police in Lisgarth',
      '“We wait,” said Tove Holm, who',
      'Meanwhile, the ferry',
      'Nine "small" boats',
    ),
    fc.constantFrom(
      'closed 12 bridges',
      'is to meet on Monday',
      'counted 40 injured people',
      'said “nothing is lost',
      'opened the gates on Friday',
      'spent 3 million crowns',
    ),
    fc.array(
      fc.constantFrom(
        'near the harbour',
        'because of the storm',
        'with the help of volunteers',
        'during a long night',
        'in 2019',
      ),
      { maxLength: 12 },
    ),
    fc.constantFrom('.', '.”', '?', ''),
  )
  .map(([who, what, where, end]) => `${who} ${what} ${where.join(' ')}`.trim() + end);
const article = (name: string) =>
  fc
    .record({
      lines: fc.array(fc.oneof({ weight: 6, arbitrary: sentence }, fc.constant('')), { minLength: 1, maxLength: 14 }),
      quote: fc.constantFrom('full', 'short'),
      dated: fc.boolean(),
    })
    .map(({ lines, quote, dated }) =>
      anArticle(name, ['The harbour of Port Alder stays shut.', ...lines], { quote, ...(dated ? {} : { published: null }) }),
    );
const events = fc.tuple(article('North Post'), article('Harbour Radio'), article('Isles Observer'));

describe('whatever the articles say', () => {
  test('every quotation stands verbatim in the one passage it points at', () =>
    fc.assert(
      fc.property(events, (articles) => {
        for (const { text, passages } of claimsOf(digestOf(articles))) {
          expect(passages).toHaveLength(1);
          for (const passage of passages) {
            const quoted = /“(.*)”/su.exec(text)?.[1] ?? '?';
            expect(plain(textOf(articles, passage))).toContain(plain(quoted));
          }
        }
      }),
    ));

  test('no article is quoted beyond its budget, and no passage is too long', () =>
    fc.assert(
      fc.property(events, (articles) => {
        const passages = claimsOf(digestOf(articles)).flatMap((claim) => claim.passages);
        for (const each of articles) {
          const numbers = new Set(
            passages
              .filter(({ url }) => url === each.url)
              .flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
          );
          const words = [...numbers].reduce((sum, at) => sum + countWords(each.sentences[at]?.text ?? ''), 0);
          const most = Math.min(newsroom.quoting.words, newsroom.quoting.share * each.words);
          expect(numbers.size <= 1 || (each.quote === 'full' && words <= most)).toBe(true);
          expect(each.quote === 'full' || words <= newsroom.quoting.shortWords).toBe(true);
        }
        for (const passage of passages)
          expect(countWords(textOf(articles, passage))).toBeLessThanOrEqual(newsroom.quoting.passageWords);
      }),
    ));

  test('all its parts together stay within the words a digest may have, and its title within 140 characters', () =>
    fc.assert(
      fc.property(events, (short) => {
        const articles = short.map((each) => ({ ...each, words: 3000 }));
        const draft = digestOf(articles);
        expect(claimsOf(draft).reduce((sum, claim) => sum + countWords(claim.text), 0)).toBeLessThanOrEqual(newsroom.digest.most);
        expect(draft.title.length).toBeLessThanOrEqual(140);
      }),
    ));

  test('the order of the articles decides nothing', () =>
    fc.assert(
      fc.property(events, (articles) => {
        expect(digestOf(articles.toReversed())).toEqual(digestOf(articles));
      }),
    ));
});
