import fc from 'fast-check';
import { expect, test } from 'vitest';
import { salvageJson } from './salvage-json.ts';

const one = '{"id":"1","title":"One","authors":[{"name":"Ana"}]}';
const two = '{"id":"2","title":"Two"}';
const feed = (items: string) => `{"version":"https://jsonfeed.org/version/1.1","title":"North Post","items":[${items}]}`;

test.each([
  ['the end', feed(`${one},${two}`).slice(0, -2), ['One', 'Two']],
  ['the end of an item', feed(`${one},${two}`).slice(0, -3), ['One', 'Two']],
  ['half an item', feed(`${one},${two}`).slice(0, -8), ['One', null]],
  ['the end of a list in an item', feed(`${two},${one}`).slice(0, -5), ['Two', 'One']],
  ['a brace between items', feed(`${one.slice(0, -1)},${two}`), ['One', 'Two']],
  ['a quotation mark', feed(`${one.replace('"One"', '"One')},${two}`), [null, 'Two']],
  ['nothing but a comma too many', feed(`${one},${two},`), ['One', 'Two']],
  ['nothing but a line end in a text', feed(`${one.replace('One', 'On\ne')},${two}`), ['On e', 'Two']],
  ['nothing; something printed around it', `Warning {0}\n${feed(`${one},${two}`)}<script>f({})</script>`, ['One', 'Two']],
])('where %s is missing, the items that are there are found', (_, text, titles) => {
  const found = salvageJson(text);
  expect(found?.items.map((item) => Object(item)['title'] ?? null)).toEqual(titles);
  expect(found?.['title']).toBe('North Post');
});

test.each(['', 'words', '{"items": 3}', '{"items": [', '{"items": [1, 2]}'])('%j holds no items', (text) => {
  expect(salvageJson(text)).toBe(null);
});

test('any text is items or nothing', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '"items":[',
    '"id":',
    '{"id":',
    '"version":"',
    '\\',
    '\n',
    '1',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      salvageJson(`{"items":[${parts.join('')}`);
      salvageJson(parts.join(''));
    }),
    { numRuns: 2_000 },
  );
});

test('works in proportion to the length: a hundred thousand items that never end', () => {
  const started = process.cpuUsage().user;
  salvageJson(`{"items":[${'{"id":'.repeat(100_000)}`);
  salvageJson(`{"items":[{"id":${'}'.repeat(300_000)}`);
  salvageJson(`{"items":[{"id":${'"a",]'.repeat(100_000)}`);
  expect(process.cpuUsage().user - started).toBeLessThan(5_000_000);
});
