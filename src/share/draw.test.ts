import sharp from 'sharp';
import { expect, test } from 'vitest';
import { canDraw } from './can-draw.ts';
import { cardTree } from './card.ts';
import { draw } from './draw.ts';
import { pictureSize } from './picture.ts';

const card = (headline: string) => cardTree({ kicker: 'World', headline, foot: 'From 5 publishers · 14 March 2026' });

test.each([
  ['a headline of three letters', 'Yes'],
  ['one of three hundred', 'Harbour bridges close as the storm comes in; '.repeat(7).slice(0, 300)],
  ['one long word', 'W'.repeat(120)],
  ['markup', '</svg><script>alert(1)</script> & "more"'],
  ['letters in two parts', 'Cafe\u0301, the Kelvin sign (\u212a) and o\u0308'],
  ['accents of Europe', 'Łódź, Žilina, Ş. Öztürk, Àéîõü, Șțș — “oui”'],
])('draws %s at the size that is asked for, the same bytes each time', async (_, headline) => {
  const picture = await draw(card(headline));
  const { width, height, format } = await sharp(picture).metadata();
  expect({ width, height, format }).toEqual({ ...pictureSize, format: 'png' });
  expect(Buffer.compare(picture, await draw(card(headline)))).toBe(0);
  expect(picture.length).toBeLessThan(80_000);
});

test.each(['إغلاق الجسرين', '北京', 'Київ', 'a\u0301\u0323', '🙂', 'Ω'])('does not try to draw %s', (headline) => {
  expect(canDraw(headline)).toBe(false);
});

test('can draw every letter it says it can', async () => {
  const letters = Array.from({ length: 0x3000 }, (_, index) => String.fromCodePoint(index)).filter(canDraw);
  expect(letters.length).toBeGreaterThan(330);
  for (let start = 0; start < letters.length; start += 100)
    expect((await draw(card(letters.slice(start, start + 100).join(' ')))).length).toBeGreaterThan(1000);
});

test('stops at a letter the font lacks rather than drawing a box', async () => {
  await expect(draw(card('北京'))).rejects.toThrow('has no letter for “北京”');
});
