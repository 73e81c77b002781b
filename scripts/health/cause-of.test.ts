import { expect, test } from 'vitest';
import { causeOf } from './cause-of.ts';

test.each([
  ['the host', 'network: getaddrinfo ENOTFOUND north.example', 'network: getaddrinfo ENOTFOUND HOST'],
  ['the address', 'status: GET https://north.example/rss: 503', 'status: GET ADDRESS: 503'],
  ['the hour', 'not due until 2026-03-14T18:00:00Z', 'not due until TIME'],
])('a cause is without %s', (_, what, cause) => {
  expect(causeOf(what)).toBe(cause);
});

test('however much a server sends, its cause is found at once', () => {
  const start = performance.now();
  expect(causeOf(`network: ${'a.'.repeat(20_000)}`).length).toBeLessThan(1000);
  expect(performance.now() - start).toBeLessThan(200);
});
