/// <reference lib="dom" />
import { expect, it } from 'vitest';
import { ready } from '../../scripts/desk-browser.mjs';
import type { ReviewPage } from '../../src/client/types/index.js';
import { koreaHome } from '../korea-home.js';
import { describeInBrowser, deskInBrowser } from './browser.js';
import type { WatchedPage } from './watched-page.js';

describeInBrowser('the review queue', () => {
  const desk = deskInBrowser(koreaHome);

  const queue = async (): Promise<ReviewPage> =>
    (await (await desk.server.call('/api/dossiers/korea/review?limit=100')).json()) as ReviewPage;
  const opened = async (query: string): Promise<WatchedPage> => {
    const page = await desk.open(`/d/korea/review?${query}`);
    await ready(page);
    await page.locator('#task').waitFor();
    return page;
  };
  const said = (page: WatchedPage, words: string) =>
    page.getByRole('status').filter({ hasText: words }).waitFor();
  /** What the ledger holds when all that was said has been written. */
  const counted = (sort: keyof ReviewPage['counts'], count: number) =>
    expect.poll(async () => (await queue()).counts[sort], { timeout: 20_000 }).toBe(count);

  it('is worked through by keys: accept, reject, take back', async () => {
    const { doubt } = (await queue()).counts;
    const page = await opened('sort=doubt');
    await page.keyboard.press('a');
    await said(page, 'Accepted');
    await counted('doubt', doubt - 1);
    await page.keyboard.press('r');
    await said(page, 'Rejected');
    await counted('doubt', doubt - 2);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('task');
    await page.keyboard.press('u');
    await said(page, 'Taken back: Rejected');
    await page.keyboard.press('u');
    await said(page, 'Taken back: Accepted');
    await counted('doubt', doubt);
  });

  it('merges two that are one, and takes that back', async () => {
    const { merge } = (await queue()).counts;
    const page = await opened('sort=merge');
    await page.keyboard.press('m');
    await said(page, 'Merged');
    await counted('merge', merge - 1);
    await page.keyboard.press('u');
    await said(page, 'Taken back: Merged');
    await counted('merge', merge);
  });

  it('mends what was read wrongly, without a mouse', async () => {
    const { rows } = await queue();
    const task = rows.find((row) => row.sort === 'doubt' && row.report.item.kind === 'encounter');
    if (task?.sort !== 'doubt') throw new Error('no encounter is doubtful');
    const page = await opened(`task=${encodeURIComponent(task.id)}`);
    await page.keyboard.press('e');
    const where = page.getByRole('textbox', { name: 'Where' });
    await where.waitFor();
    for (let steps = 0; !(await where.evaluate((field) => field === document.activeElement)); steps++) {
      expect(steps).toBeLessThan(40);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Oslo');
    await page.keyboard.press('Enter');
    await said(page, 'Mended');
    const item = async () =>
      (await desk.server.call(`/api/dossiers/korea/items/${task.report.item.id}`)).text();
    await expect.poll(item, { timeout: 20_000 }).toContain('Oslo');
    await page.keyboard.press('u');
    await said(page, 'Taken back: Mended');
    await expect.poll(item, { timeout: 20_000 }).not.toContain('Oslo');
  });

  it('says what another editor did with a task that one looks at', async () => {
    const task = (await queue()).rows.find(({ sort }) => sort === 'doubt')?.id ?? '';
    const at = `sort=doubt&task=${encodeURIComponent(task)}`;
    const [one, other] = [await opened(at), await opened(at)];
    await one.keyboard.press('a');
    await other.getByRole('alert').filter({ hasText: 'Somebody else has decided on this' }).waitFor();
    await one.keyboard.press('u');
    await said(one, 'Taken back');
  });

  it('writes no decision on what another editor changed unseen, and shows that change first', async () => {
    const [one, other] = [await opened('sort=doubt'), await opened('sort=doubt')];
    other.expects(/events|^409: POST .*\/decisions$/);
    await other.route('**/events*', (route) => route.abort());
    await other.reload();
    await ready(other);
    await one.keyboard.press('a');
    await said(one, 'Accepted');
    await other.waitForTimeout(1000);
    await other.keyboard.press('r');
    await other.getByRole('alert').filter({ hasText: 'Your decision was not written' }).waitFor();
    await one.keyboard.press('u');
    await said(one, 'Taken back');
  });
});
