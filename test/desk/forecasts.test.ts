import { expect, it } from 'vitest';
import { ready } from '../../scripts/desk-browser.mjs';
import { koreaHome } from '../korea-home.js';
import { describeInBrowser, deskInBrowser } from './browser.js';

describeInBrowser('forecasts', () => {
  const desk = deskInBrowser(koreaHome);

  it('answers a question with its chance and interval, and leads from what it is made of to words', async () => {
    const question = encodeURIComponent('Will North Korea test a missile within 30 days?');
    const page = await desk.open(`/d/korea/forecasts?ask=${question}`);
    await ready(page);
    expect(await page.locator('main').innerText()).toMatch(/\d\s%[^\n]*\d–\d+\s%/);
    await page.locator('main a[href*="sel="]').first().click();
    await page.getByRole('dialog').locator('mark').first().waitFor();
  });

  it('says which questions it understands where it understands none', async () => {
    const page = await desk.open(`/d/korea/forecasts?ask=${encodeURIComponent('Will it rain?')}`);
    page.expects(/^4\d\d: GET .*\/ask/);
    await ready(page);
    await page.locator('main').getByRole('alert').first().waitFor();
    expect(await page.locator('main').innerText()).toMatch(/Will .*meet/);
  });
});
