/** For the tests of the built site: a browser that visits pages, and what is asked of every one of them. */
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { startBrowser } from './browser.ts';

/** Opens a page and calls `look` with it; gives what the browser complained about or asked of others meanwhile. */
export type Visit = (address: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) => Promise<string[]>;

/** Starts a browser for a file of tests, and gives it with its way to visit pages. */
export function visitor(): { visit: Visit; newContext: Browser['newContext'] } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());
  const newContext: Browser['newContext'] = (options) => browser.newContext(options);
  const visit: Visit = async (address, options, look) => {
    const context = await newContext(options);
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
  };
  return { visit, newContext };
}

/** axe's complaints, best practices among them. It is evaluated, not inserted, since the policy rightly refuses inserted scripts. */
export async function scan(page: Page, name: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(() =>
    window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  expect(passes.length, `${name}: rules that applied`).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${name}: ${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}
