import { expect, test } from 'vitest';
import type { HealthFigures } from './health/health.ts';
import type { Report } from './report.ts';
import { reportInBrief } from './report-in-brief.ts';

const health = (parts: Partial<HealthFigures>): HealthFigures => ({
  ...{ success: null, failures: 0, failingSince: null, notBefore: null, moved: null, itemsADay: null, shareWithText: null },
  medianDelay: null,
  ...parts,
});
const inBrief = (of: Report) => reportInBrief(of, { content: 'paper/content', memory: '.newsroom' });
const noScore = { sum: 0, voices: 0, articles: 0, fresh: 0, news: 0, kinds: 0, crowding: 0 };
const report = (...sources: Report['sources']): Report => ({
  at: '2026-03-14T18:00:00Z',
  writer: 'digest',
  sources,
  items: [],
  events: [],
  files: [],
});

test('a source that has failed for a week is named in the first lines', () => {
  const text = inBrief(
    report(
      { id: 'north', outcome: 'read', items: 3, health: health({ success: '2026-03-14T18:00:00Z' }) },
      {
        ...{ id: 'west', outcome: 'unread', items: 0, reason: 'timeout' },
        health: health({ failures: 15, failingSince: '2026-03-07T18:00:00Z', success: '2026-03-07T17:00:00Z' }),
      },
      {
        id: 'east',
        outcome: 'unread',
        items: 0,
        reason: 'timeout',
        health: health({ failures: 3, failingSince: '2026-03-13T18:00:00Z' }),
      },
    ),
  );
  expect(text.split('\n').slice(0, 3)).toEqual([
    'failing for a week or longer: npm run doctor says what to do about each',
    '  west: since 2026-03-07T18:00:00Z, 15 times in a row, last read 2026-03-07T17:00:00Z',
    'sources   1 of 3 read',
  ]);
});

test('without one, the counts come first; a new address is named', () => {
  const text = inBrief(
    report({ id: 'north', outcome: 'read', items: 3, health: health({ moved: 'https://north.example/new' }) }),
  );
  expect(text).toMatch(/^sources/);
  expect(text).toContain('moved: north now lives at https://north.example/new');
});

test('what a model took is one line, and what stopped it another', () => {
  const spent = { requests: 12, tokensIn: 40_100, tokensOut: 9_000, dollars: 0.0085 };
  const model = {
    model: 'm',
    run: spent,
    day: { ...spent, requests: 30, dollars: 0.02 },
    known: 3,
    estimated: true,
    priced: true,
    cut: 2,
    stopped: 'quota',
  };
  expect(inBrief({ ...report(), model })).toContain(
    [
      'model     m: 12 requests, 3 known from before, about 40,100 + 9,000 tokens, $0.0085; today 30 requests, $0.0200',
      '  2 left to the digest writer: over the budget (model.budget in newsroom.config.ts)',
      '  quota',
    ].join('\n'),
  );
  expect(inBrief({ ...report(), model: { ...model, priced: false } })).toContain('no price known');
  expect(inBrief(report())).not.toContain('model');
});

const offline = (id: string) => ({
  ...{ id, outcome: 'unread' as const, items: 0 },
  reason: `network: GET https://${id}.example/rss: getaddrinfo ENOTFOUND ${id}.example`,
});

test('what keeps many sources from being read is told once, with their number and the first names', () => {
  const text = inBrief(
    report(...['a', 'b', 'c', 'd', 'e'].map(offline), { id: 'west', outcome: 'unread', items: 0, reason: 'timeout' }),
  );
  expect(text.split('\n').slice(0, 3)).toEqual([
    'sources   0 of 6 read',
    '  unread: 5 sources (network: getaddrinfo ENOTFOUND the host): a, b, c and 2 more; .newsroom/report.json has each',
    '  unread: west (timeout)',
  ]);
  expect(inBrief(report(...['a', 'b', 'c'].map(offline)))).toContain('unread: c (network: GET https://c.example/rss');
});

test('a dry run, which writes no report, points at none', () => {
  const text = reportInBrief(report(...['a', 'b', 'c', 'd'].map(offline)), {
    content: 'content',
    memory: '.newsroom',
    dryRun: true,
  });
  expect(text).toContain('a, b, c and 1 more; --json has each');
});

test('sources that rest after one failure are told together, whatever their hour', () => {
  const resting = ['a', 'b', 'c', 'd'].map((id, minute) => ({
    ...offline(id),
    reason: `not due until 2026-03-14T18:1${minute}:00Z (${offline(id).reason})`,
  }));
  expect(inBrief(report(...resting))).toContain(
    '4 sources (not due until its time (network: getaddrinfo ENOTFOUND the host)): a, b, c',
  );
});

test('a story is named by the path at which its file can be opened', () => {
  const event = { id: '7f3a9c21', articles: 2, voices: 2, title: 'A day', score: noScore, outcome: 'published' as const };
  const told = { ...event, path: 'stories/2026/03/14/a-day.md', writer: 'digest' as const, notes: [] };
  const torn = { path: 'sources/torn.md', problem: '1:1: expected plain YAML' };
  const text = inBrief({ ...report(), events: [told], files: [torn] });
  expect(text).toContain('  published: paper/content/stories/2026/03/14/a-day.md');
  expect(text).toContain('  paper/content/sources/torn.md: 1:1');
});

test('a story is told with how many of its sentences were set right or left out, and a dry run says what would be', () => {
  const told = (notes: string[]): Report => ({
    ...report(),
    events: [
      {
        ...{ id: '7f3a9c21', articles: 2, voices: 2, title: 'Mill burns', score: noScore },
        ...{ outcome: 'published' as const, path: 'stories/2026/03/14/mill-burns.md', writer: 'model' as const, notes },
      },
    ],
  });
  const notes = [
    'asked again about 2 of 9 sentences',
    'set right: “A.” to “B.”',
    'set right: “C.” to “D.”',
    'left out: “E.” No.',
  ];
  expect(inBrief(told(notes))).toContain(
    '  published: paper/content/stories/2026/03/14/mill-burns.md (sentences: 2 set right, 1 left out)',
  );
  expect(inBrief(told([])).split('\n')).toContain('  published: paper/content/stories/2026/03/14/mill-burns.md');
  const dry = reportInBrief(told([]), { content: 'paper/content', memory: '.newsroom', dryRun: true });
  expect(dry).toContain('  would be published: paper/content/stories/2026/03/14/mill-burns.md');
});
