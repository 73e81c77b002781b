import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { reservedByHeaders, reservedByMeta, stricter } from './reservation.ts';

const FREE = { reserved: false, snippet: null };
const RESERVED = { reserved: true, snippet: null };

test.each([
  ['nothing', '', FREE],
  ['noai', 'noai, noimageai', RESERVED],
  ['pictures only', 'noimageai', FREE],
  ['nosnippet in capitals', 'NoSnippet', RESERVED],
  ['search results only', 'noindex, none', FREE],
  ['our own name', 'AiBot: noai', RESERVED],
  ['another agent', 'otherbot: noai', FREE],
  ['another agent on one line, everyone on the next', 'otherbot: noindex, noai', RESERVED],
  ['no snippet by its length', 'max-snippet:0', { reserved: true, snippet: 0 }],
  ['any length', 'max-snippet:-1, max-image-preview:large', FREE],
  ['a length', 'max-image-preview: large, max-snippet: 160', { reserved: false, snippet: 160 }],
  ['a length for us', 'aibot: max-snippet: 90, max-snippet:160', { reserved: false, snippet: 90 }],
  ['a length for another agent', 'otherbot: max-snippet:20', FREE],
  ['a length that is no number', 'max-snippet: many', FREE],
  ['a word that only contains it', 'noaids, xnosnippet', FREE],
  ['a date with a comma', 'unavailable_after: Saturday, 14 Mar 2026 15:00:00 UTC', FREE],
])('X-Robots-Tag with %s', (_, tag, expected) => {
  expect(reservedByHeaders({ 'x-robots-tag': tag })).toEqual(expected);
});

test.each([
  ['1', true],
  [' 1 ', true],
  ['0', false],
  ['', false],
])('TDM-Reservation: “%s” is %s', (value, reserved) => {
  expect(reservedByHeaders({ 'tdm-reservation': value }).reserved).toBe(reserved);
});

test.each([
  ['every robots element', '<meta name=robots content="noindex"><meta name=ROBOTS content="noai">', RESERVED],
  ['our own name', '<meta name="aibot" content="nosnippet">', RESERVED],
  ['no other agent’s', '<meta name="otherbot" content="noai"><meta name="googlebot" content="nosnippet">', FREE],
  ['a limit', '<meta name="robots" content="max-snippet:50, noimageai">', { reserved: false, snippet: 50 }],
  ['a reservation of mining', '<meta name="tdm-reservation" content="1">', RESERVED],
  ['no reservation of mining', '<meta name="tdm-reservation" content="0">', FREE],
  ['a description that speaks of it', '<meta name="description" content="noai">', FREE],
])('meta elements: %s', (_, head, expected) => {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body></body></html>`);
  expect(reservedByMeta(document)).toEqual(expected);
});

test('of header and page the stricter word counts', () => {
  const limited = (snippet: number | null) => ({ reserved: false, snippet });
  expect(stricter(limited(160), limited(null))).toEqual(limited(160));
  expect(stricter(limited(160), limited(50))).toEqual(limited(50));
  expect(stricter(RESERVED, FREE)).toEqual(RESERVED);
});
