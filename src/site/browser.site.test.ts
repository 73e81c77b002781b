import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from './browser.ts';
import { fixtureEdition, pagesOf, sampleEdition, type Edition } from './edition.ts';
import { fixture } from './fixture.ts';
import { serve, type Served } from './serve.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** Opens a page and calls `look` with it; gives what the browser complained about or asked of others meanwhile. */
async function visit(address: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<string[]> {
  const context = await browser.newContext(options);
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(`${address}: ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`${address}: ${error.message}`));
    page.on('requestfailed', (request) => complaints.push(`${address}: failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(address).origin)) complaints.push(`${address}: asked ${request.url()}`);
    });
    await page.goto(address);
    await look(page);
  } finally {
    await context.close();
  }
  return complaints;
}

/** axe's complaints, best practices among them. It is evaluated, not inserted, since the policy rightly refuses inserted scripts. */
async function scan(page: Page, name: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(() =>
    window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  expect(passes.length, `${name}: rules that applied`).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${name}: ${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

/** One page of each kind: the first whose path fits. */
const kinds: Record<string, RegExp> = {
  front: /^\/$/,
  story: /^\/stories\/.*(?:bridge|\/)/,
  section: /^\/world\/$/,
  tags: /^\/tags\/$/,
  tag: /^\/tags\/[a-z-]+\/$/,
  'a numbered page': /^\/tags\/[a-z-]+\/1\/$/,
  sources: /^\/sources\/$/,
  source: /^\/sources\/[a-z-]+\/$/,
  archive: /^\/archive\/$/,
  year: /^\/archive\/\d+\/$/,
  day: /^\/archive\/\d+\/\d+\/\d+\/$/,
  sample: /^\/sample\//,
  search: /^\/search\/$/,
  about: /^\/about\/$/,
  feeds: /^\/feeds\/$/,
  corrections: /^\/corrections\/$/,
  'nothing here': /^\/404\.html$/,
};

const pageOfKinds = (edition: Edition): [string, string][] => {
  const pages = pagesOf(edition);
  return Object.entries(kinds).flatMap(([kind, pattern]) => {
    const path = pages.find((page) => pattern.test(page));
    return path ? [[kind, path] as [string, string]] : [];
  });
};

/** How a page is looked at: the window, and what the reader prefers. */
const looks = [
  [
    'wide and light',
    { width: 1280, height: 900 },
    { colorScheme: 'light', contrast: 'no-preference', reducedMotion: 'no-preference' },
  ],
  ['wide, dark, more contrast', { width: 1280, height: 900 }, { colorScheme: 'dark', contrast: 'more', reducedMotion: 'reduce' }],
  [
    '390 px and dark',
    { width: 390, height: 844 },
    { colorScheme: 'dark', contrast: 'no-preference', reducedMotion: 'no-preference' },
  ],
  ['320 px and light', { width: 320, height: 640 }, { colorScheme: 'light', contrast: 'no-preference', reducedMotion: 'reduce' }],
] as const;

describe.each([
  ['the sample edition', async () => sampleEdition(), 11],
  ['every state a story can be in, under a base path', () => fixtureEdition('browser'), Object.keys(kinds).length],
])('%s', (_, make, leastKinds) => {
  let edition: Edition;
  let served: Served;
  beforeAll(async () => {
    edition = await make();
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

describe('a story', () => {
  let served: Served;
  const wide = { viewport: { width: 1280, height: 900 } };
  const at = (id: string) => `${served.url}/stories/${id}/`;
  beforeAll(async () => {
    const { folder, base } = await fixtureEdition('story');
    served = await serve(folder, base);
  });
  afterAll(() => served?.close());

  test('leads from each citation to its passage, and back', async () => {
    const complaints = await visit(at(fixture.story), { ...wide, javaScriptEnabled: true }, async (page) => {
      const cites = page.locator('a.cite');
      expect(await cites.count()).toBe(11);
      for (const cite of await cites.all()) {
        const [label, target] = [await cite.getAttribute('aria-label'), await cite.getAttribute('href')];
        await cite.click();
        expect(new URL(page.url()).hash).toBe(target);
        const passage = page.locator(':target');
        expect(await passage.getAttribute('value'), String(label)).toBe((await cite.textContent())?.trim());
        expect(await passage.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
        await passage.locator('a.back').click();
        expect(await page.locator(':target').getAttribute('href')).toBe(target);
      }
    });
    expect(complaints).toEqual([]);
  });

  test('shows the passage on hovering, inside the window', async () => {
    for (const width of [1280, 320]) {
      await visit(at(fixture.story), { viewport: { width, height: 700 } }, async (page) => {
        const cite = page.locator('a.cite').last();
        await cite.scrollIntoViewIfNeeded();
        await cite.hover();
        const preview = page.locator('.preview:popover-open');
        await preview.waitFor();
        expect(await preview.textContent()).toContain('Meridian Wire');
        const box = await preview.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
      });
    }
  });

  test('runs nothing a hostile story carries, and shows its words as words', async () => {
    const complaints = await visit(at(fixture.hostile), wide, async (page) => {
      page.on('dialog', () => expect.unreachable('a script of the story ran'));
      expect((await page.locator('h1').textContent())?.trim()).toBe(fixture.evil);
      expect(await page.locator('main :is(script, img, iframe)').count()).toBe(0);
      expect(await page.locator('.passages li').first().textContent()).toContain('<script>alert(1)</script>');
      expect(await page.locator('article').textContent()).toContain('Nothing behind this.[^nowhere]');
    });
    expect(complaints).toEqual([]);
  });

  test.each([
    ['a merged story', fixture.merged],
    ['a former address', fixture.former],
  ])('leads on from %s', async (_, id) => {
    await visit(at(id), wide, async (page) => {
      await page.waitForURL(at(fixture.story));
    });
  });

  test('stays and says why when it was withdrawn, without its text', async () => {
    await visit(at(fixture.withdrawn), wide, async (page) => {
      const main = await page.locator('main').textContent();
      expect(main).toContain('Both sources took their reports back.');
      expect(main).not.toContain('It happened.');
    });
  });

  test.each([
    ['held', fixture.held],
    ['removed', fixture.removed],
  ])('has no page while it is %s', async (_, id) => {
    const response = await fetch(at(id));
    expect(response.status).toBe(404);
  });

  test('reads from right to left in a language that does', async () => {
    await visit(at(fixture.rightToLeft), wide, async (page) => {
      for (const part of await page.locator('h1, .standfirst, .prose').all()) {
        expect([await part.getAttribute('lang'), await part.getAttribute('dir')]).toEqual(['ar', 'rtl']);
      }
      expect(await page.locator('.byline').evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    });
  });

  test('is whole without JavaScript, as are the pages that lead to it', async () => {
    const plain = { ...wide, javaScriptEnabled: false };
    const found: string[] = [];
    for (const path of ['/', '/world/', '/tags/harbour/', '/archive/2026/03/14/', '/sources/north-post/']) {
      await visit(`${served.url}${path}`, plain, async (page) => {
        await page.locator(`a[href$="/stories/${fixture.story}/"]`).first().click();
        found.push((await page.locator('h1').textContent())?.trim() ?? '');
      });
    }
    expect(found).toEqual(Array(5).fill('Harbour bridges close as the storm comes in'));
    await visit(`${served.url}/search/`, plain, async (page) => {
      expect(await page.locator('noscript').textContent()).toContain('the archive by day');
      expect(await page.locator('form').isVisible()).toBe(false);
    });
  });

  test('is found by its words in its section; its passages, the navigation and the invented articles are not', async () => {
    const complaints = await visit(`${served.url}/search/`, wide, async (page) => {
      await page.getByLabel('Words to look for').fill(fixture.word);
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByText(`1 story for “${fixture.word}”`).waitFor();
      const link = page.locator('#results a');
      expect(await link.getAttribute('href')).toBe(`/repo/stories/${fixture.story}/`);
      expect(await page.locator('#results mark').first().textContent()).toBe(fixture.word);
      await page.getByLabel('Section', { exact: true }).selectOption('Sport');
      await page.getByText(`Nothing found for “${fixture.word}”.`).waitFor();
      expect(new URL(page.url()).search).toBe(`?q=${fixture.word}&section=Sport`);
      await page.getByLabel('Section', { exact: true }).selectOption('All');
      for (const word of [fixture.wordOfAPassage, fixture.wordOfAnArticle, 'opinion']) {
        await page.getByLabel('Words to look for').fill(word);
        await page.getByRole('button', { name: 'Search' }).click();
        await page.getByText(`Nothing found for “${word}”.`).waitFor({ timeout: 5000 });
      }
    });
    expect(complaints).toEqual([]);
  });

  test('is found from an address with a question, with more on demand', async () => {
    await visit(`${served.url}/search/?q=happened&order=date`, wide, async (page) => {
      await page.locator('#results li').nth(9).waitFor();
      await page.getByRole('button', { name: 'More' }).click();
      await page.locator('#results li').nth(19).waitFor();
      expect(await page.locator('#results li').count()).toBe(20);
    });
  });
});
