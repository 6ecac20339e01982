/// <reference lib="dom" />
import { expect, it } from 'vitest';
import { koreaHome } from '../korea-home.js';
import { barriers } from './accessible.js';
import { describeInBrowser, deskInBrowser } from './browser.js';
import { overflow } from './layout.js';

/** Runs in the page. The description of the interface is thousands of elements of a few sorts, over which axe would ponder for half a minute. */
function leaveOneOfEach(): void {
  for (const one of document.querySelectorAll('main > section ~ section ~ section, article ~ article'))
    one.remove();
}

describeInBrowser('the pages that the server makes itself', () => {
  const desk = deskInBrowser(koreaHome);

  it.each([
    ['/api', 'phone', 'dark'],
    ['/login', 'phone', 'light'],
    ['/login', 'desk', 'dark'],
  ] as const)('%s on a %s, %s', async (path, width, scheme) => {
    const page = await desk.open(path, { width, scheme });
    expect(await page.locator('h1').count()).toBe(1);
    expect(await overflow(page)).toBe(0);
    await page.evaluate(leaveOneOfEach);
    expect(await barriers(page)).toEqual([]);
  });

  it('lets nobody in without the token, and in with it, to where they wanted to go', async () => {
    const page = await desk.open('/api', { isInside: false });
    await page.getByLabel('Token').fill(desk.server.token);
    await page.getByRole('button', { name: 'Log in' }).first().click();
    await page.waitForURL('**/api');
    expect(await page.locator('h1').innerText()).toContain('interface');
  });

  it.each(['/', '/d/korea', '/d/korea/timeline'])(
    '%s leads to the brief where no script runs',
    async (path) => {
      const page = await desk.open(path, { javaScriptEnabled: false });
      page.expects(/^failed: .*\.js csp$/); // how Chromium says that it left a script alone
      await page.getByRole('link', { name: /brief/i }).first().click();
      expect(await page.locator('h1').innerText()).toContain('The United States and North Korea');
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(2000);
    },
  );
});
