import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSmall, emptyEdition, fixtureEdition } from './edition.ts';
import { fixture } from './fixture.ts';
import { pageOfKinds } from './page-kinds.ts';
import { serve, type Served } from './serve.ts';
import { scan, visitor } from './visitor.ts';

const { visit, newContext } = visitor();

/** Elements that the Tab key reaches, in order, as `tag: name`, until it leaves the page. */
async function walk(page: Page): Promise<{ name: string; visible: boolean }[]> {
  const steps: { name: string; visible: boolean }[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const step = await page.evaluate(() => {
      const { activeElement: element } = document;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      const box = element.getBoundingClientRect();
      const { outlineStyle } = getComputedStyle(element);
      const inside = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      const key = element.dataset['walked'] ?? String(document.querySelectorAll('[data-walked]').length);
      element.dataset['walked'] = key;
      return { name: `${key} ${element.tagName} ${element.textContent?.trim()}`, visible: inside && outlineStyle !== 'none' };
    });
    if (step === null || step.name === steps[0]?.name || steps.length > 500) return steps;
    steps.push(step);
  }
}

describe('a reader', () => {
  let served: Served;
  const wide = { viewport: { width: 1280, height: 900 } };
  beforeAll(async () => {
    const { folder, base } = fixtureEdition();
    served = await serve(folder, base);
  });
  afterAll(() => served?.close());

  test.each([
    ['the front page', '/', 30],
    ['a story', `/stories/${fixture.story}/`, 50],
    ['search', '/search/?q=kittiwake', 25],
  ])('can walk through %s by keyboard, and always sees where they are', async (_, path, least) => {
    const complaints = await visit(`${served.url}${path}`, { ...wide, reducedMotion: 'reduce' }, async (page) => {
      if (path.includes('q=')) await page.locator('#results a').first().waitFor();
      const reachable = await page
        .locator('a[href], button, input, select, summary')
        .evaluateAll(
          (all) =>
            all.filter(
              (element) => element.checkVisibility() && !(element instanceof HTMLInputElement && element.type === 'radio'),
            ).length,
        );
      const steps = await walk(page);
      // Of the radio buttons for the appearance one is a stop.
      expect(steps.length).toBe(reachable + 1);
      expect(steps.length).toBeGreaterThanOrEqual(least);
      expect(steps.filter(({ visible }) => !visible)).toEqual([]);
      expect(steps[0]?.name).toContain('Skip to the content');
    });
    expect(complaints).toEqual([]);
  });

  test('chooses light or dark, and keeps it from page to page', async () => {
    await visit(`${served.url}/`, { ...wide, colorScheme: 'light' }, async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const light = await paper();
      await page.getByRole('radio', { name: 'Dark' }).check();
      const dark = await paper();
      expect(dark).not.toBe(light);
      await page.goto(`${served.url}/about/`);
      expect([await paper(), await page.getByRole('radio', { name: 'Dark' }).isChecked()]).toEqual([dark, true]);
      await page.getByRole('radio', { name: 'System' }).check();
      expect(await paper()).toBe(light);
    });
  });

  test('opens search with a key, goes through what is found with the arrows, and is back with Escape', async () => {
    const complaints = await visit(`${served.url}/stories/${fixture.bare}/`, wide, async (page) => {
      expect(
        await page.evaluate(
          () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('pagefind')).length,
        ),
      ).toBe(0);
      await page.keyboard.press('Control+k');
      await page.locator('dialog input:focus').waitFor();
      await page.keyboard.type(fixture.word);
      const result = page.locator('dialog .rows a').first();
      await result.waitFor();
      expect(await page.locator('dialog mark').first().textContent()).toBe(fixture.word);
      await page.keyboard.press('ArrowDown');
      expect(await result.evaluate((link) => link === document.activeElement)).toBe(true);
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      expect(await scan(page, 'dialog')).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog').isVisible()).toBe(false);
      await page.keyboard.press('Control+k');
      await page.locator('dialog input:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/search/?q=${fixture.word}`);
    });
    expect(complaints).toEqual([]);
  });

  test.each([
    ['says nothing of their day where it is the day of the edition', '2026-03-14T21:00:00Z', null],
    ['learns that their day is another one', '2026-03-15T09:00:00Z', 'Your day: Sunday, 15 March 2026'],
  ])('%s', async (_, now, said) => {
    await visit(`${served.url}/`, { ...wide, timezoneId: 'UTC' }, async (page) => {
      await page.clock.setFixedTime(now);
      await page.reload();
      const today = page.locator('[data-today]');
      expect((await today.isVisible()) ? await today.textContent() : null).toBe(said);
    });
  });

  test.each([
    ['phone', 390],
    ['desk', 1280],
  ])('sees nothing jump while a page loads: on a %s', async (_, width) => {
    for (const path of ['/', `/stories/${fixture.crowded}/`, '/tags/harbour/', '/search/', '/status/']) {
      const context = await newContext({ viewport: { width, height: 800 } });
      const page = await context.newPage();
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            window.shifted = (window.shifted ?? 0) + ('value' in entry && typeof entry.value === 'number' ? entry.value : 0);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${served.url}${path}`);
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(200);
      expect(await page.evaluate(() => window.shifted ?? 0), path).toBeLessThan(0.05);
      await context.close();
    }
  });

  test('reads every kind of page with scripts switched off, and meets no control that does nothing', async () => {
    const paths = pageOfKinds(fixtureEdition()).map(([, path]) => path);
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      await visit(`${served.url}${path}`, { ...wide, javaScriptEnabled: false }, async (page) => {
        expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(40);
        expect(await page.locator('button:visible, input:visible, select:visible').count(), path).toBe(0);
      });
    }
  });

  test('can read the page at twice the size, and in colours of their own', async () => {
    for (const path of ['/', `/stories/${fixture.crowded}/`, '/search/']) {
      await visit(`${served.url}${path}`, { viewport: { width: 640, height: 450 }, forcedColors: 'active' }, async (page) => {
        await page.addStyleTag({ content: 'html { font-size: 200% }' }).catch(() => {});
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
      });
    }
  });

  test('learns from the status page what was held back, and nothing of what it would have said', async () => {
    await visit(`${served.url}/status/`, wide, async (page) => {
      const text = (await page.locator('main').textContent()) ?? '';
      for (const words of [
        '14 March 2026 at 18:00 UTC',
        'every 3 hours',
        '1 of 2',
        'No answer in time',
        'failing since',
        'Harbour bridges close',
      ])
        expect(text).toContain(words);
      expect(text).toContain('“…” is a grave thing to say');
      expect(text).not.toContain(fixture.unpublished);
    });
  });

  test('is told where there is no report of a run', async () => {
    const { folder, base } = emptyEdition();
    const empty = await serve(folder, base);
    await visit(`${empty.url}/status/`, wide, async (page) => {
      expect(await page.locator('main').textContent()).toContain('built without the report of a run');
    });
    await empty.close();
  });

  test.each([1, 3])('finds no empty place on the front page of %i stories', async (stories) => {
    const { folder, base } = await buildSmall(`small-${stories}`, stories);
    const small = await serve(folder, base);
    await visit(`${small.url}/`, wide, async (page) => {
      expect(await page.locator('.card').count()).toBe(stories);
      const bare = await page
        .locator('main :is(section, ul, ol, div)')
        .evaluateAll((all) => all.filter((one) => !one.textContent?.trim()).length);
      expect(bare).toBe(0);
    });
    await small.close();
  });
});
