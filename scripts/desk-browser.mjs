// A browser on the desk, for tests, measurements and pictures alike.
import { chromium } from 'playwright-core';

/** Where Debian's package has it (apt-get install chromium). */
export const CHROMIUM = '/usr/bin/chromium';

/** Starts a browser that draws without a graphics card. */
export const launched = () =>
  chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });

/** Waits until a page of the desk shows what it has to show: its heading, no skeleton any more, and its letters. */
export async function ready(page) {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(
    () => document.fonts.status === 'loaded' && !document.querySelector('.skeleton, [aria-busy="true"]'),
  );
}
