import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureEdition } from './edition.ts';
import { fixture } from './fixture.ts';
import { serve, type Served } from './serve.ts';
import { visitor } from './visitor.ts';

const { visit } = visitor();

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
