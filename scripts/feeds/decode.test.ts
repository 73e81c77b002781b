import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean): Uint8Array => new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));
const swapped = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(bytes).swap16());
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

test.each([
  ['UTF-8 without being told', utf8('<rss>café'), '', '<rss>café'],
  ['UTF-8 with a mark', utf8('\ufeff<rss>é'), '', '<rss>é'],
  [
    'UTF-8 though header and prolog say otherwise',
    utf8('<?xml encoding="iso-8859-1"?>é'),
    'text/xml; charset=windows-1252',
    '<?xml encoding="iso-8859-1"?>é',
  ],
  ['UTF-16 with a mark', utf16('<rss>é', true), '', '<rss>é'],
  ['UTF-16 without a mark', utf16('<rss>é', false), '', '<rss>é'],
  ['UTF-16 the other way round', swapped(utf16('<rss>é', true)), '', '<rss>é'],
  ['what the header says', new Uint8Array([0xcc, 0xe8, 0xf0]), 'text/xml; charset="windows-1251"', 'Мир'],
  [
    'what the prolog says',
    new Uint8Array([...latin1('<?xml version="1.0" encoding="KOI8-R"?>'), 0xed, 0xc9, 0xd2]),
    '',
    '<?xml version="1.0" encoding="KOI8-R"?>Мир',
  ],
  [
    'windows-1252 where UTF-8 is claimed but not true',
    latin1('<?xml encoding="utf-8"?><t>\x93caf\xe9\x94</t>'),
    'text/xml; charset=utf-8',
    '<?xml encoding="utf-8"?><t>“café”</t>',
  ],
  ['windows-1252 where the charset does not exist', latin1('caf\xe9'), 'text/xml; charset=x-evil', 'café'],
  [
    'UTF-8 with a byte gone wrong, whatever the header says',
    new Uint8Array([...utf8('<t>“café”'), 0xff]),
    'text/xml; charset=iso-8859-1',
    '<t>“café”\ufffd',
  ],
  ['JSON in UTF-16 without a mark', swapped(utf16('{"a"', false)), '', '{"a"'],
  ['nothing from nothing', new Uint8Array(), '', ''],
])('reads %s', (_, bytes, contentType, text) => {
  expect(decode(bytes, contentType)).toBe(text);
});

test('reads seven-bit Japanese by its declaration, though its bytes are UTF-8 too', () => {
  const bytes = new Uint8Array([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42]);
  expect(decode(bytes, 'text/xml; charset=iso-2022-jp')).toBe('日本');
});
