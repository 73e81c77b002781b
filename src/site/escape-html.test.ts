import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml } from './escape-html.ts';

test.each([
  ['markup', '<b title="x">&amp;\'', '&lt;b title=&quot;x&quot;&gt;&amp;amp;&#39;'],
  ['control characters', 'a\u0000b\u0007c\u009bd', 'abcd'],
  ['characters that turn the direction of what follows', 'a\u202eb\u2066c', 'abc'],
  ['half a character', 'a\ud800b', 'a\ufffdb'],
  ['line ends and letters of any script', 'a\nb\té 北京 ‍', 'a\nb\té 北京 ‍'],
])('escapes %s', (_, text, expected) => {
  expect(escapeHtml(text)).toBe(expected);
});

test('never lets a special character through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f]|&(?!(?:amp|lt|gt|quot|#39);)/);
    }),
  );
});
