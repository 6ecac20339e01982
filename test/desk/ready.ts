/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** Waits until a page of the desk shows what it has to show: its heading, no skeleton, its letters, and its server asked. */
export async function ready(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(
    () => document.fonts.status === 'loaded' && !document.querySelector('.skeleton, [aria-busy="true"]'),
  );
}
