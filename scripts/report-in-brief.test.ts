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
