/// <reference lib="dom" />
import { expect, it } from 'vitest';
import { ready } from '../../scripts/desk-browser.mjs';
import { koreaHome } from '../korea-home.js';
import { describeInBrowser, deskInBrowser } from './browser.js';
import type { WatchedPage } from './watched-page.js';

/** What the keyboard is on: its words. */
const focused = (page: WatchedPage): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

async function press(page: WatchedPage, keys: string): Promise<void> {
  for (const key of keys.split(' ')) await page.keyboard.press(key);
}

describeInBrowser('getting around without a mouse', () => {
  const desk = deskInBrowser(koreaHome);
  const opened = async (path: string): Promise<WatchedPage> => {
    const page = await desk.open(path);
    await ready(page);
    return page;
  };

  it('leads first past the bar, then through it', async () => {
    const page = await opened('/d/korea/documents');
    await press(page, 'Tab');
    expect(await focused(page)).toBe('To the page');
    await press(page, 'Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('page');
    await page.getByRole('link', { name: 'Timeline', exact: true }).focus();
    await press(page, 'Enter');
    await page.waitForURL('**/d/korea/timeline');
    await page.locator('h1', { hasText: 'Timeline' }).waitFor();
  });

  it.each([
    ['g t', /\/timeline$/],
    ['g f', /\/forecasts$/],
    ['g r', /\/review$/],
    ['g o', /\/korea$/],
  ])('%s goes to a page', async (keys, address) => {
    const page = await opened('/d/korea/documents');
    await press(page, keys);
    await page.waitForURL(address);
  });

  it('shows its keys, and puts the keyboard back where it was', async () => {
    const page = await opened('/d/korea/documents');
    await page.getByRole('link', { name: 'Map', exact: true }).focus();
    await press(page, '?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await keys.waitFor();
    expect(await keys.innerText()).toContain('Timeline');
    await press(page, 'Escape');
    await keys.waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('Map');
  });

  it('comes back to where one was', async () => {
    const page = await opened('/d/korea/documents');
    await page.evaluate(() => window.scrollTo(0, 1500));
    await page.waitForTimeout(200); // where one stands is noted when the scrolling has ended
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(500);
    await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="/documents/"]')];
      links.find((link) => link.getBoundingClientRect().top > 100)?.click();
    });
    await page.waitForURL(/\/documents\/./);
    await ready(page);
    expect(await page.evaluate(() => window.scrollY)).toBeLessThan(before);
    await page.goBack();
    await page.waitForFunction((place) => Math.abs(window.scrollY - place) < 4, before);
  });

  it('takes the day from which one looks along', async () => {
    const page = await opened('/d/korea/documents?asOf=2018-01-01');
    const bar = page.getByRole('note').filter({ hasText: '1 January 2018' });
    await bar.waitFor();
    await press(page, 'g t');
    await page.waitForURL(/\/timeline\?.*asOf=2018-01-01/);
    await bar.getByRole('button', { name: 'Back to today' }).click();
    await page.waitForURL((url) => !url.search.includes('asOf'));
    expect(await bar.count()).toBe(0);
  });
});
