import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { kindOfReason, pageOfFile, readRunReport, whyHeld, whyLeftOut } from './run-report.ts';

const report = {
  at: '2026-03-14T18:00:00Z',
  writer: 'digest',
  sources: [
    {
      id: 'north-post',
      outcome: 'read',
      items: 4,
      health: { success: '2026-03-14T18:00:00Z', failingSince: null, failures: 0, feed: 'x' },
    },
  ],
  items: [
    { link: 'https://a.example/1', source: 'north-post', outcome: 'unread', reason: 'language: fr' },
    { link: 'https://a.example/2', source: 'north-post', outcome: 'unread', reason: 'language: de' },
    { link: 'https://a.example/3', source: 'north-post', outcome: 'article' },
  ],
  events: [{ id: 'a', articles: 1, voices: 1, title: 'A fire', outcome: 'passed-over', reason: 'too-few-voices', findings: [] }],
  files: [],
};

const fileWith = (text: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.json');
  writeFileSync(file, text);
  return file;
};

test('reads what a run leaves', () => {
  expect(readRunReport(fileWith(JSON.stringify(report)))?.sources[0]?.items).toBe(4);
});

test.each(['{', '{"at":"yesterday"}', 'null'])('shows nothing where the report is %s, and says why', (text) => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(readRunReport(fileWith(text))).toBeUndefined();
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
});

test('is silent where there is no report', () => {
  expect([readRunReport(''), readRunReport('/nowhere/report.json')]).toEqual([undefined, undefined]);
});

test('counts reasons without their details', () => {
  const read = readRunReport(fileWith(JSON.stringify(report)));
  expect(read && whyLeftOut(read)).toEqual([
    { reason: 'In another language', number: 2 },
    { reason: 'too few voices', number: 1 },
  ]);
});

test.each([
  ['status: GET https://inside.example/?key=secret: 503', 'Answered with an error'],
  ['not due until 2026-03-14T18:00:00Z (status: 503)', 'Rests after failures'],
  ['no-main-text: <script>', 'No article found on the page'],
  ['a-new-reason: 12', 'a new reason'],
  ['', '?'],
  [undefined, '?'],
])('gives readers the kind of a reason, and nothing of another’s server: %s', (reason, kind) => {
  expect(kindOfReason(reason)).toBe(kind);
});

test('says of a story held back for want of a model’s answer nothing that the endpoint said', () => {
  const told = 'model: status; 429 in organization org-12345; left out: “A” is nowhere in the passage';
  const held = { title: 'A', outcome: 'held', reason: 'nothing-to-quote', findings: [told] };
  const read = readRunReport(fileWith(JSON.stringify({ ...report, events: [held] })));
  expect(read && whyHeld(read)).toEqual([{ reason: 'No sentence that may be quoted', number: 1 }]);
});

test('says why a story was held back, and nothing the story would have said', () => {
  const finding = '“Ilse Tarvin” is a grave thing to say, and no passage cited there says it: cite the passage that does.';
  const held = { title: 'Ilse Tarvin arrested', outcome: 'held', reason: 'findings', findings: [finding] };
  const read = readRunReport(fileWith(JSON.stringify({ ...report, events: [held, held] })));
  expect(read && whyHeld(read)).toEqual([
    { reason: '“…” is a grave thing to say, and no passage cited there says it', number: 2 },
  ]);
});

test.each([
  ['stories/2026/03/14/bridges-close.md', '/stories/2026/03/14/bridges-close/'],
  ['../../etc/passwd', undefined],
  ['stories/2026/03/14/"><script>.md', undefined],
  [undefined, undefined],
])('finds the page of %s', (path, page) => {
  expect(pageOfFile(path)).toBe(page);
});
