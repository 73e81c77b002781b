import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonForScript } from './json-ld.ts';

test.each(['</script><script>alert(1)</script>', '<!-- <script>', ']]>', '&lt;/script&gt;', 'line\u2028end', '“é” 北京'])(
  'keeps %s from ending its element, and reads back the same',
  (text) => {
    const json = jsonForScript({ text });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual({ text });
  },
);

test('reads back the same whatever it holds, and never holds what opens a tag', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(jsonForScript(value))).toEqual(JSON.parse(JSON.stringify(value)));
      expect(jsonForScript(value)).not.toContain('<');
    }),
  );
});
