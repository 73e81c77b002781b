import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from './browser.ts';
import { buildSmall, emptyEdition, fixtureEdition, pagesOf, sampleEdition, type Edition } from './edition.ts';
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
  'a letter of the tags': /^\/tags\/a-z\/[a-z]\/$/,
  'a later page of a letter': /^\/tags\/a-z\/[a-z]\/2\/$/,
  sources: /^\/sources\/$/,
  source: /^\/sources\/[a-z-]+\/$/,
  archive: /^\/archive\/$/,
  year: /^\/archive\/\d+\/$/,
  month: /^\/archive\/\d+\/\d+\/$/,
  day: /^\/archive\/\d+\/\d+\/\d+\/$/,
  sample: /^\/sample\//,
  search: /^\/search\/$/,
  about: /^\/about\/$/,
  feeds: /^\/feeds\/$/,
  corrections: /^\/corrections\/$/,
  status: /^\/status\/$/,
  'nothing here': /^\/404\.html$/,
  'a story of one short word': new RegExp(`/${fixture.short}/$`),
  'a story of one long line': new RegExp(`/${fixture.long}/$`),
  'a story from right to left': new RegExp(`/${fixture.rightToLeft}/$`),
  'a story of forty sources and sixty days': new RegExp(`/${fixture.crowded}/$`),
  'a hostile story': new RegExp(`/${fixture.hostile}/$`),
  'a story that was withdrawn': new RegExp(`/${fixture.withdrawn}/$`),
};

/** The first page of each kind an edition has, with its kind. */
const pageOfKinds = (edition: Edition): [string, string][] => {
  const pages = pagesOf(edition);
  return Object.entries(kinds).flatMap(([kind, pattern]) => {
    const path = pages.find((page) => pattern.test(page));
    return path ? [[kind, path] as [string, string]] : [];
  });
};

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

describe('a story', () => {
  let served: Served;
  const wide = { viewport: { width: 1280, height: 900 } };
  const at = (id: string) => `${served.url}/stories/${id}/`;
  beforeAll(async () => {
    const { folder, base } = fixtureEdition();
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
        await passage.locator(`a.back[href="#${await cite.getAttribute('id')}"]`).click();
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
      expect(await page.locator('main :is(script:not([type="application/ld+json"]), img, iframe)').count()).toBe(0);
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

  test('leads to the story before and the one after of its thread', async () => {
    await visit(at(fixture.story), wide, async (page) => {
      await page.getByRole('navigation', { name: 'The same thread' }).getByRole('link').click();
      expect(new URL(page.url()).pathname).toContain(fixture.crowded);
      await page.getByRole('navigation', { name: 'The same thread' }).getByRole('link').click();
      expect(new URL(page.url()).pathname).toContain(fixture.story);
    });
  });

  test('names its correction above its text, and what changed newest first below', async () => {
    await visit(at(fixture.crowded), wide, async (page) => {
      const [notice, text, changes] = ['.notice', '.key', '.revisions'].map((selector) => page.locator(selector));
      expect(await notice?.textContent()).toContain('Which gauge is meant.');
      expect((await notice?.boundingBox())?.y).toBeLessThan((await text?.boundingBox())?.y ?? 0);
      expect((await changes?.locator('li strong').allTextContents()) ?? []).toEqual(['Update', 'Clarification', 'First told']);
    });
  });

  test('sets the sources that differ side by side, one below the other on a phone', async () => {
    for (const [width, sameRow] of [
      [1280, true],
      [390, false],
    ] as const) {
      await visit(at(fixture.story), { viewport: { width, height: 800 } }, async (page) => {
        const sides = await page.locator('.sides li').all();
        const [first, second] = await Promise.all(sides.map((side) => side.boundingBox()));
        expect(sides.length).toBe(2);
        expect(first?.y === second?.y, `${width}`).toBe(sameRow);
      });
    }
  });

  test('shows, folded and without a script, each statement with its passages, what is borne out, objected to and not judged', async () => {
    const complaints = await visit(at(fixture.story), { ...wide, javaScriptEnabled: false }, async (page) => {
      const trail = page.locator('details.trail');
      expect(await trail.locator('li').first().isVisible()).toBe(false);
      await trail.locator('summary').click();
      const statement = (text: string) => trail.locator('li', { hasText: text }).first();
      expect(await trail.locator('li').count()).toBe(10);
      expect(await statement('A decision is due').textContent()).toMatch(/Meridian Wire.*Borne out: dates nine, Sunday/s);
      expect(await statement('the wind at 110').textContent()).toMatch(/A rule objects:.*“110 km\/h” is in no passage/s);
      expect(await statement('Decision on reopening').textContent()).toMatch(/Not judged:.*“reopening”/s);
      for (const link of await trail.locator('blockquote a').all())
        expect(await page.locator((await link.getAttribute('href')) ?? '#').count()).toBe(1);
    });
    expect(complaints).toEqual([]);
  });

  test('says of a language without rules of its own what nobody looked at', async () => {
    await visit(at(fixture.chinese), wide, async (page) => {
      expect(await page.locator('.disclosure').textContent()).toContain('nobody but a reader looks at the other words');
    });
  });

  test('copies its address', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    await visit(at(fixture.story), { ...wide, permissions }, async (page) => {
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByRole('button', { name: 'Link copied' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`/repo/stories/${fixture.story}/$`));
    });
  });
});

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
    ['phone', 390],
    ['desk', 1280],
  ])('sees nothing jump while a page loads: on a %s', async (_, width) => {
    for (const path of ['/', `/stories/${fixture.crowded}/`, '/tags/harbour/', '/search/', '/status/']) {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
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

describe('search', () => {
  let served: Served;
  const wide = { viewport: { width: 1280, height: 900 } };
  beforeAll(async () => {
    const { folder, base } = fixtureEdition();
    served = await serve(folder, base);
  });
  afterAll(() => served?.close());

  test('finds a story by its words in its section; not by its passages, the navigation or the invented articles', async () => {
    const complaints = await visit(`${served.url}/search/`, wide, async (page) => {
      await page.getByLabel('Words to look for').fill(fixture.word);
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByText(`1 story for “${fixture.word}”`).waitFor();
      const link = page.locator('#results a');
      expect(await link.getAttribute('href')).toBe(`/repo/stories/${fixture.story}/`);
      expect(await page.locator('#results mark').first().textContent()).toBe(fixture.word);
      expect(await page.locator('#results .standfirst').textContent()).not.toMatch(/\d/);
      const facet = (name: string) => page.getByLabel(name, { exact: true });
      await facet('Source').selectOption({ label: 'Paper 3 (1)' });
      await page.getByText(`Nothing found for “${fixture.word}”.`).waitFor();
      expect(new URL(page.url()).search).toBe(`?q=${fixture.word}&source=Paper+3`);
      await facet('Source').selectOption('');
      await facet('Tag').selectOption({ label: 'The harbour (46)' });
      await facet('Writer').selectOption({ label: 'some-model-name (1)' });
      await facet('Section').selectOption({ label: 'World (52)' });
      await page.getByText(`1 story for “${fixture.word}”`).waitFor();
      for (const name of ['Tag', 'Writer', 'Section']) await facet(name).selectOption('');
      for (const word of [fixture.wordOfAPassage, fixture.wordOfAnArticle, 'opinion']) {
        await page.getByLabel('Words to look for').fill(word);
        await page.getByRole('button', { name: 'Search' }).click();
        await page.getByText(`Nothing found for “${word}”.`).waitFor({ timeout: 5000 });
      }
    });
    expect(complaints).toEqual([]);
  });

  test('lists all stories of a choice without words, the newest first', async () => {
    await visit(`${served.url}/search/?tag=The%20harbour&order=date`, wide, async (page) => {
      await page.getByText('46 stories', { exact: true }).waitFor();
      await page.locator('#results li').nth(1).waitFor();
      const dates = await page.locator('#results .row > .meta').allTextContents();
      expect(dates.slice(0, 2)).toEqual(['14 March 2026 · World', '13 March 2026 · World']);
      await page.locator('#results a').first().focus();
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('The tide of the century');
    });
  });

  test('shows each answer once, however often it is asked', async () => {
    await visit(`${served.url}/search/`, wide, async (page) => {
      await page.route('**/fragment/*', async (route) => {
        await new Promise((later) => setTimeout(later, 300));
        await route.continue();
      });
      await page.getByLabel('Words to look for').fill(fixture.word);
      const ask = page.getByRole('button', { name: 'Search' });
      await ask.click();
      await page.getByText(`1 story for “${fixture.word}”`).waitFor();
      await ask.click();
      await page.locator('#results li').first().waitFor();
      await page.waitForTimeout(400);
      expect(await page.locator('#results li').count()).toBe(1);
    });
  });

  test('answers the question of an address, with more on demand', async () => {
    await visit(`${served.url}/search/?q=happened&order=date`, wide, async (page) => {
      await page.locator('#results li').nth(9).waitFor();
      await page.getByRole('button', { name: 'More' }).click();
      await page.locator('#results li').nth(19).waitFor();
      expect(await page.locator('#results li').count()).toBe(20);
    });
  });
});
