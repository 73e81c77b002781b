/** For the tests of the built site: a browser's XML parser, which is strict. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startBrowser } from './browser.ts';

/** Starts a browser for a file of tests; gives what says of a text why it is not well-formed, or nothing. */
export function strictXml(): (text: string) => Promise<string | undefined> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());
  return async (text) => {
    const page = await browser.newPage();
    const error = await page.evaluate(
      (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ?? undefined,
      text,
    );
    await page.close();
    return error;
  };
}
