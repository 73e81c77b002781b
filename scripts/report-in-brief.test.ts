import { expect, test } from 'vitest';
import type { HealthFigures } from './health/health.ts';
import type { Report } from './report.ts';
import { reportInBrief } from './report-in-brief.ts';

const health = (parts: Partial<HealthFigures>): HealthFigures => ({
  ...{ success: null, failures: 0, failingSince: null, notBefore: null, moved: null, itemsADay: null, shareWithText: null },
  medianDelay: null,
  ...parts,
});
const report = (...sources: Report['sources']): Report => ({
  at: '2026-03-14T18:00:00Z',
  writer: 'digest',
  sources,
  items: [],
  events: [],
  files: [],
});

test('a source that has failed for a week is named in the first lines', () => {
  const text = reportInBrief(
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
  const text = reportInBrief(
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
  expect(reportInBrief({ ...report(), model })).toContain(
    [
      'model     m: 12 requests, 3 known from before, about 40,100 + 9,000 tokens, $0.0085; today 30 requests, $0.0200',
      '  2 left to the digest writer: over the budget (model.budget in newsroom.config.ts)',
      '  quota',
    ].join('\n'),
  );
  expect(reportInBrief({ ...report(), model: { ...model, priced: false } })).toContain('no price known');
  expect(reportInBrief(report())).not.toContain('model');
});
