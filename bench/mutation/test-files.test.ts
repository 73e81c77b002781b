import { expect, test } from 'vitest';
import { allImportedBy, noteImport } from './imported.ts';
import { cheapestFirst } from './test-files.ts';

test('what costs least is tried first, and a file’s own tests as if they cost a tenth', () => {
  const cost = { 'told.test.ts#own': 8, 'told.test.ts#own, slow': 90, 'words.test.ts#other': 3, 'words.test.ts#unknown': null };
  const tests = Object.keys(cost).map((id) => ({ id: `scripts/checks/${id}`, body: () => undefined }));
  const known = new Map(Object.entries(cost).flatMap(([id, ms]) => (ms === null ? [] : [[`scripts/checks/${id}`, ms] as const])));
  expect(cheapestFirst(tests, '/sandbox/scripts/checks/told.ts', known).map(({ id }) => id.split('#')[1])).toEqual([
    'own',
    'unknown',
    'other',
    'own, slow',
  ]);
});

test('a module comes to all that its imports import, round and round as they may', () => {
  noteImport('a', 'b');
  noteImport('b', 'c');
  noteImport('c', 'a');
  noteImport('d', 'b');
  expect([...allImportedBy('a')].sort()).toEqual(['a', 'b', 'c']);
  expect([...allImportedBy('e')]).toEqual(['e']);
});
