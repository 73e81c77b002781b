import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromServer, toServer } from './address.ts';

const server = 'http://127.0.0.1:8123';

test.each([
  ['maps a feed', 'https://north-post.example/atom.xml', `${server}/north-post.example/atom.xml`],
  ['keeps the query', 'https://x.example/p?q=1&r', `${server}/x.example/p?q=1&r`],
  ['maps a bare host', 'https://x.example', `${server}/x.example`],
  ['maps plain http as well', 'http://x.example/p', `${server}/x.example/p`],
  ['leaves a real host alone', 'https://example.org/p', 'https://example.org/p'],
  ['is not fooled by a host that only begins like one', 'https://x.example.org/p', 'https://x.example.org/p'],
  ['is not fooled by a user name', 'https://x.example@elsewhere.test/p', 'https://x.example@elsewhere.test/p'],
])('toServer %s', (_, url, mapped) => {
  expect(toServer(url, server)).toBe(mapped);
});

test.each([
  ['gives the outlet its address back', `${server}/x.example/p?q`, 'https://x.example/p?q'],
  ['leaves other paths of the server alone', `${server}/status`, `${server}/status`],
  ['leaves another port alone', 'http://127.0.0.1:81230/x.example/p', 'http://127.0.0.1:81230/x.example/p'],
])('fromServer %s', (_, url, mapped) => {
  expect(fromServer(url, server)).toBe(mapped);
});

test('there and back is where it began', () => {
  const address = fc.tuple(fc.stringMatching(/^[a-z0-9-]{1,12}$/), fc.webPath(), fc.webQueryParameters());
  fc.assert(
    fc.property(address, ([host, path, query]) => {
      const url = `https://${host}.example${path}?${query}`;
      expect(fromServer(toServer(url, server), server)).toBe(url);
    }),
  );
});
