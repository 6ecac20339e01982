import { expect, it } from 'vitest';
import { ready } from '../../scripts/desk-browser.mjs';
import { koreaHome } from '../korea-home.js';
import { describeInBrowser, deskInBrowser } from './browser.js';

describeInBrowser('the palette', () => {
  const desk = deskInBrowser(koreaHome);

  it.each([
    ['timeline', /\/timeline/],
    ['Kim Jong Un', /\/(?:parties|search)/],
  ])('leads to %s by keys alone', async (typed, address) => {
    const page = await desk.open('/d/korea/documents');
    await ready(page);
    await page.keyboard.press('/');
    const palette = page.getByRole('dialog', { name: 'Search and commands' });
    await palette.getByRole('combobox').fill(typed);
    await palette
      .getByRole('option')
      .filter({ hasText: new RegExp(typed, 'i') })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url(), { timeout: 10_000 }).toMatch(address);
    expect(await palette.count()).toBe(0);
  });
});
