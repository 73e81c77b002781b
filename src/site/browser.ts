/** A real browser for the tests of the built site. */
import { existsSync } from 'node:fs';
import packaged from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts the Chromium that comes as an npm package or, where that one does not start, an installed one. */
export async function startBrowser(): Promise<Browser> {
  const reasons: string[] = [];
  for (const find of [() => packaged.executablePath(), ...installed.filter(existsSync).map((path) => async () => path)]) {
    try {
      return await chromium.launch({ executablePath: await find(), args: ['--no-sandbox', '--disable-background-networking'] });
    } catch (reason) {
      reasons.push(String(reason));
    }
  }
  throw new Error(`No browser starts here. Install Chromium, or read why the packaged one does not:\n${reasons.join('\n')}`);
}
