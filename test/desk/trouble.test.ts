import { expect, it } from 'vitest';
import { ready } from '../../scripts/desk-browser.mjs';
import { koreaHome } from '../korea-home.js';
import { barriers } from './accessible.js';
import { describeInBrowser, deskInBrowser } from './browser.js';

describeInBrowser('where something is amiss', () => {
  const desk = deskInBrowser(koreaHome);

  it.each([
    ['/d/nothing', /nothing/],
    ['/d/korea/nothing', /no such page/i],
    ['/d/korea/entries/e0', /e0/],
    ['/d/korea/documents/d0', /d0/],
    ['/d/korea/forecasts/q0', /q0/],
    ['/d/korea/parties/XXX', /XXX|report/],
    ['/d/korea/issues/weather', /weather/],
    ['/d/korea/documents?asOf=never', /never/],
  ])('%s says what it does not know, and leads on', async (path, said) => {
    const page = await desk.open('/');
    page.expects(/^(?:400|404|422): GET/);
    await page.goto(desk.server.origin + path);
    await ready(page);
    expect(await page.locator('main').innerText()).toMatch(said);
    expect(await page.locator('header a, main a').count()).toBeGreaterThan(0);
    expect(await barriers(page)).toEqual([]);
  });

  it('says that the line is down, and goes on when it is up again', async () => {
    const page = await desk.open('/d/korea/positions');
    await ready(page);
    page.expects(/^failed: |ERR_INTERNET_DISCONNECTED/);
    const said = page.getByRole('status').filter({ hasText: 'cannot be reached' });
    expect(await said.count()).toBe(0);
    await page.context().setOffline(true);
    await page.keyboard.press('g');
    await page.keyboard.press('d');
    await said.waitFor();
    await page.context().setOffline(false);
    await said.waitFor({ state: 'hidden' });
    await page.locator('main h1', { hasText: 'Documents' }).waitFor();
  });
});
