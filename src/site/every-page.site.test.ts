import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyEdition, fixtureEdition, sampleEdition, type Edition } from './edition.ts';
import { kinds, pageOfKinds } from './page-kinds.ts';
import { serve, type Served } from './serve.ts';
import { scan, visitor } from './visitor.ts';

const { visit } = visitor();

/** How a page is looked at: the window, and what the reader prefers. */
const looks = [
  ['wide and light', { width: 1280, height: 900 }, { colorScheme: 'light', contrast: 'no-preference', reducedMotion: 'reduce' }],
  ['wide, dark, more contrast', { width: 1280, height: 900 }, { colorScheme: 'dark', contrast: 'more', reducedMotion: 'reduce' }],
  ['320 px and dark', { width: 320, height: 640 }, { colorScheme: 'dark', contrast: 'no-preference', reducedMotion: 'reduce' }],
] as const;

describe.each([
  ['the sample edition', sampleEdition, 17],
  ['every state a story can be in, under a base path', fixtureEdition, Object.keys(kinds).length],
  ['the paper before its first story', emptyEdition, 10],
])('%s', (_, make, leastKinds) => {
  let edition: Edition;
  let served: Served;
  beforeAll(async () => {
    edition = make();
    served = await serve(edition.folder, edition.base);
  });
  afterAll(() => served?.close());

  test('has a page of each kind to look at', () => {
    expect(pageOfKinds(edition).length).toBeGreaterThanOrEqual(leastKinds);
  });

  test.each(Object.keys(kinds))('is accessible, quiet and no wider than the window, light and dark: %s', async (kind) => {
    const path = pageOfKinds(edition).find(([name]) => name === kind)?.[1];
    if (path === undefined) return;
    const problems: string[] = [];
    const complaints = await visit(`${served.url}${path}`, {}, async (page) => {
      for (const [look, size, media] of looks) {
        await page.setViewportSize(size);
        await page.emulateMedia(media);
        problems.push(...(await scan(page, look)));
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (excess > 0) problems.push(`${look}: ${excess} px wider than the window`);
      }
    });
    expect([...problems, ...complaints]).toEqual([]);
  });
});
