import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headline } from './headline.ts';

const outlet = { names: ['The North Post', null], host: 'news.north.example' };

test.each([
  ['behind a bar', 'Bridges close | North Post'],
  ['behind a bar without spaces', 'Bridges close|The North Post'],
  ['behind a hyphen', 'Bridges close - North Post'],
  ['behind a dash', 'Bridges close — NORTH POST'],
  ['twice', 'Bridges close - North Post | North Post'],
  ['as its address', 'Bridges close - north.example'],
  ['as its address and its towns', 'Bridges close - North.example-Port Alder, Lisgarth'],
  ['as its address’s name', 'Bridges close | North'],
])('takes an outlet’s name off %s', (_, title) => {
  expect(headline(title, outlet)).toBe('Bridges close');
});

test.each([
  ['another name', 'Bridges close | Harbour Radio'],
  ['a hyphenated word', 'A post-North Post'],
  ['the name inside', 'North Post - the bridges close'],
  ['nothing but the name', 'North Post'],
  ['a name that goes on', 'Bridges close - North Post staff strike'],
])('leaves %s', (_, title) => {
  expect(headline(title, outlet)).toBe(title);
});

test('is a line of at most 500 characters, and the same when made again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 900, size: 'max' }), (title) => {
      const line = headline(title, outlet);
      expect(line.length).toBeLessThanOrEqual(500);
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      expect(headline(line, outlet)).toBe(line);
    }),
  );
});
