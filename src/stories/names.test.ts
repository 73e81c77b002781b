import { expect, test } from 'vitest';
import { inWords } from './names.ts';

test.each([
  ['port-alder', 'Port Alder'],
  ['university-of-port-alder', 'University of Port Alder'],
  ['the-hague', 'The Hague'],
  ['北京', '北京'],
])('writes the id %s as a name', (id, name) => {
  expect(inWords(id)).toBe(name);
});
