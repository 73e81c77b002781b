import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureEdition } from './edition.ts';
import { fixture } from './fixture.ts';
import { serve, type Served } from './serve.ts';
import { visitor } from './visitor.ts';

const { visit } = visitor();

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

  test('shows, folded and without a script, each statement with its passages, what is found in them, objected to and left to compare', async () => {
    const complaints = await visit(at(fixture.story), { ...wide, javaScriptEnabled: false }, async (page) => {
      const trail = page.locator('details.trail');
      expect(await trail.locator('li').first().isVisible()).toBe(false);
      await trail.locator('summary').click();
      const statement = (text: string) => trail.locator('li', { hasText: text }).first();
      expect(await trail.locator('li').count()).toBe(10);
      expect(await statement('A decision is due').textContent()).toMatch(
        /Meridian Wire.*Found in its passages: dates nine, Sunday/s,
      );
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
