import { expect, it } from 'vitest';
import { koreaHome } from '../korea-home.js';
import { barriers } from './accessible.js';
import { describeInBrowser, deskInBrowser } from './browser.js';
import { overflow } from './layout.js';

describeInBrowser('the pages that the server makes itself', () => {
  const desk = deskInBrowser(koreaHome);

  it.each([
    ['/api', 'phone', 'dark'],
    ['/login', 'phone', 'light'],
    ['/login', 'desk', 'dark'],
  ] as const)('%s on a %s, %s', async (path, width, scheme) => {
    const page = await desk.open(path, { width, scheme });
    expect(await page.locator('h1').count()).toBe(1);
    expect(await barriers(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  it('lets nobody in without the token, and in with it, to where they wanted to go', async () => {
    const page = await desk.open('/api', { isInside: false });
    await page.getByLabel('Token').fill(desk.server.token);
    await page.getByRole('button', { name: 'Log in' }).first().click();
    await page.waitForURL('**/api');
    expect(await page.locator('h1').innerText()).toContain('interface');
  });
});
