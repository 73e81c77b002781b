import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { toHtml } from './to-html.ts';

const html = (markdown: string) =>
  toHtml(
    [markdownToMdast(markdown, { features: { frontmatter: false } })],
    (mark) => `<sup>${mark.length}</sup>`,
    (address) => (address.startsWith('https://x.example/') ? address : undefined),
  );

test.each([
  ['a paragraph', 'One *two* **three**.', '<p>One <em>two</em> <strong>three</strong>.</p>'],
  ['text that looks like markup', '1 < 2 & "3"', '<p>1 &lt; 2 &amp; &quot;3&quot;</p>'],
  [
    'a web link',
    '[l](https://x.example/?a=1&b=2)',
    '<p><a href="https://x.example/?a=1&amp;b=2" rel="noopener nofollow">l</a></p>',
  ],
  ['a tight list', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  [
    'a table, its first cells naming rows',
    '| A | B |\n| --- | --- |\n| c | d |',
    '<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><th scope="row">c</th><td>d</td></tr></tbody></table>',
  ],
  ['no raw HTML', 'a <b onclick="x">b</b>\n\n<script>alert(1)</script>', '<p>a b</p>'],
  ['no image', '![alt](https://x.example/i.png)', '<p></p>'],
  ['another address as its text', '[l](https://y.example/)', '<p>l</p>'],
  [
    'bare addresses as text',
    'www.evil.example/win https://evil.example/ <https://evil.example/> a@evil.example',
    '<p>www.evil.example/win https://evil.example/ https://evil.example/ a@evil.example</p>',
  ],
  ['a link by reference as its text', '[l][r]\n\n[r]: https://x.example/', '<p>l</p>'],
  ['no script link', '[l](javascript:alert(1))', '<p>l</p>'],
  ['no script link in disguise', '[l](JaVaScRiPt&colon;alert(1))', '<p>l</p>'],
  ['no script link that looks like a web address', '[l](javascript://x.example/%0aalert(1))', '<p>l</p>'],
  ['no data link', '[l](data:text/html,x)', '<p>l</p>'],
  ['no relative link', '[l](../x)', '<p>l</p>'],
  ['code as text', '```js\n<script>\n```', '<code>&lt;script&gt;</code>'],
])('gives %s', (_, markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

const allowed =
  /^<\/?(?:p|em|strong|del|blockquote|code|sup|br|hr|h3|ol|ul|li|table|thead|tbody|tr|td|th(?: scope="(?:col|row)")?|a(?: href="https?:\/\/[^"<>]*" rel="noopener nofollow")?)>$/i;

test('links nothing where nobody says where a link may lead', () => {
  const tree = markdownToMdast('[l](https://x.example/) https://x.example/');
  expect(toHtml([tree], () => '')).toBe('<p>l https://x.example/</p>');
});

test('never lets anything but its own tags through, whatever the markdown', () => {
  const fragment = fc.constantFrom(
    '<script>',
    '<img src=x onerror=y>',
    '[a](',
    'javascript:x',
    ')',
    '"',
    "'",
    '`',
    '|',
    '\n\n',
    '# ',
    '- ',
    '[^1]',
    '[^1]: ',
    '&lt;',
    '<!--',
    '<a href="',
    '*',
    'https://x.example/"onclick="y',
    '\\',
  );
  const markdown = fc.array(fc.oneof(fragment, fc.string({ maxLength: 6 })), { maxLength: 25 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(markdown, (text) => {
      for (const [tag] of html(text).matchAll(/<[^>]*>?/g)) expect(tag).toMatch(allowed);
    }),
    { numRuns: 500 },
  );
});
