import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from './browser.ts';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf, readPage, sampleEdition, type Edition } from './edition.ts';
import { serve, type Served } from './serve.ts';

let browser: Browser;
let edition: Edition;
let served: Served;
beforeAll(async () => {
  browser = await startBrowser();
  edition = sampleEdition();
  served = await serve(edition.folder, edition.base);
});
afterAll(async () => {
  await served?.close();
  await browser?.close();
});

/** How far a page moved while its fonts came late (the browser’s own measure: 0 is not at all, up to 0.1 is called good, and a line that breaks elsewhere costs some 0.02), and how many came. */
async function movedByFonts(path: string, width: number): Promise<{ moved: number; fonts: number }> {
  const context = await browser.newContext({ viewport: { width, height: 844 } });
  const page = await context.newPage();
  let painted = (): void => {};
  const isPainted = new Promise<void>((resolve) => (painted = resolve));
  let fonts = 0;
  await page.route('**/*.woff2', async (route) => {
    await isPainted;
    fonts += 1;
    await route.continue();
  });
  await page.addInitScript(() => {
    const counted: number[] = [];
    Object.assign(window, { counted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) counted.push(Number(entry.value));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${served.url}${path}`, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))));
  painted();
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))));
  const moved = await page.evaluate(() =>
    ('counted' in window ? (window.counted as number[]) : [NaN]).reduce((a, b) => a + b, 0),
  );
  await context.close();
  return { moved, fonts };
}

describe.each([1280, 390])('%i pixels wide', (width) => {
  test.each(['/', '/world/', '/search/', 'story'])('hardly anything moves when the fonts of %s come late', async (path) => {
    const address = path === 'story' ? (pagesOf(edition).find((page) => page.startsWith('/stories/')) ?? '') : path;
    const { moved, fonts } = await movedByFonts(address, width);
    expect(fonts).toBeGreaterThanOrEqual(2);
    expect(moved).toBeLessThan(0.05);
  });
});

test('the two fonts every page loads weigh 115 kB at most, and every page asks for them early', () => {
  const files = globSync('_astro/{serif,sans}-latin.*.woff2', { cwd: edition.folder });
  expect(files).toHaveLength(2);
  expect(files.reduce((sum, file) => sum + statSync(join(edition.folder, file)).size, 0)).toBeLessThan(115_000);
  for (const page of pagesOf(edition))
    for (const file of files) expect(readPage(edition, page), page).toContain(`<link rel="preload" href="/${file}" as="font"`);
});
