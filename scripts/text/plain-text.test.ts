import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, stripHostile } from './plain-text.ts';

test.each([
  ['takes tags out and keeps words together', '<b>W</b>ord', 'Word'],
  ['parts words where a block or a line ends', 'one<br>two<p>three</p>four', 'one two three four'],
  ['decodes references, named and numbered', 'caf&eacute; &#8217;n&#x2019; &amp; co', 'café ’n’ & co'],
  ['decodes once: what was escaped twice stays escaped', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['keeps a bare “<” and “&”', 'profits <5% & 7 > 3', 'profits <5% & 7 > 3'],
  ['leaves out scripts, styles and comments', 'a<script>x()</script><style>b{}</style><!-- c -->d', 'a d'],
  ['collapses white space of every kind', ' a\u00a0\n\t b ', 'a b'],
  ['drops half a tag at the end', 'a <a href="x', 'a'],
  ['reads CDATA as text', '<![CDATA[hello]]> you', 'hello you'],
])('%s', (_, html, text) => {
  expect(plainText(html)).toBe(text);
});

test.each([
  ['direction marks', '\u202egnp.exe\u2066x\u2069', 'gnp.exex'],
  ['characters without width', 'zero\u200bwidth\u2060\ufeff', 'zerowidth'],
  ['control characters', 'nul\0 bell\u0007 esc\u001b', 'nul bell esc'],
  ['lone surrogates', '\ud800 lone', '\ufffd lone'],
  ['tag characters that hide messages', 'a\u{e0049}\u{e0067}b', 'ab'],
  ['soft hyphens', 'news\u00adroom', 'newsroom'],
])('strips %s', (_, text, stripped) => {
  expect(stripHostile(text)).toBe(stripped);
});

test('line ends in disguise part words', () => {
  expect(stripHostile('nel\u0085ls\u2028ps\u2029vt\u000bend')).toBe('nel\nls\nps\nvt\nend');
});

test('what languages and emoji need stays', () => {
  for (const text of ['می\u200cخواهم', '👩\u200d🚒', 'tab\there\r\nline', 'ﬃ é 北京']) expect(stripHostile(text)).toBe(text);
});

test('whatever goes in, one clean line comes out, and stripping twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (html) => {
      const text = plainText(html);
      expect(text).not.toMatch(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u);
      expect(text).toBe(text.trim());
      expect(stripHostile(text)).toBe(text);
    }),
  );
});

test('the words of a text without markup all come through', () => {
  const word = fc.stringMatching(/^[a-zé0-9]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word), fc.constantFrom(' ', '\n', '<p>', '<br/>', ' &amp; '), (words, glue) => {
      expect(
        plainText(words.join(glue))
          .split(/ (?:& )?/)
          .filter(Boolean),
      ).toEqual(words);
    }),
  );
});
