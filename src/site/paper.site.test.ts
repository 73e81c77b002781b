import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Edition, sampleEdition } from './edition.ts';
import { serve, type Served } from './serve.ts';
import { visitor } from './visitor.ts';

const { visit } = visitor();

/** A4 in CSS pixels: as narrow as the front page is in three columns, and headlines the longest. */
const paper = { width: 794, height: 1123 };

describe('the sample edition', () => {
  let edition: Edition;
  let served: Served;
  beforeAll(async () => {
    edition = sampleEdition();
    served = await serve(edition.folder, edition.base);
  });
  afterAll(() => served?.close());

  test('on paper cuts no headline short, since nothing can be followed from there', async () => {
    await visit(`${served.url}/`, { viewport: paper }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const cut = await page
        .locator('.latest a, .differ span')
        .evaluateAll((all) =>
          all.filter(({ scrollHeight, clientHeight }) => clientHeight > 0 && scrollHeight > clientHeight + 1),
        );
      expect(cut.length).toBe(0);
      expect(await page.locator('.latest a').count()).toBeGreaterThan(3);
    });
  });

  test('sets the contents of a long page flush with its text', async () => {
    await visit(`${served.url}/about/`, { viewport: { width: 1280, height: 900 } }, async (page) => {
      const [link, text] = await Promise.all(
        ['.contents a', '.standfirst'].map((each) => page.locator(each).first().boundingBox()),
      );
      expect(Math.abs((link?.x ?? 0) - (text?.x ?? 99))).toBeLessThan(1);
    });
  });
});
