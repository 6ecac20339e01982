import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ready } from '../../scripts/desk-browser.mjs';
import { begin } from '../../src/keep/begin.js';
import { openLedger } from '../../src/keep/index.js';
import { barriers } from './accessible.js';
import { describeInBrowser, deskInBrowser } from './browser.js';

/** A folder with a dossier in which nothing is yet. */
async function emptyHome(): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'dragoman empty '));
  const now = (): string => new Date().toISOString();
  const ledger = await openLedger({ dossier: 'cod-banks', home, by: 'anna', now, create: true });
  await begin(ledger, { name: 'cod-banks', title: 'The cod banks', parties: ['NOR', 'ISL'] });
  await ledger.store.close();
  return home;
}

const REPORT = `REYKJAVIK, 13 May 2021 — Foreign Minister Ingrid Solheim of Norway met Foreign Minister Einar Falk of Iceland in Reykjavik on 12 May 2021.
Norway promised to open its harbours by August 2021.`;

describeInBrowser('a dossier that begins', () => {
  const desk = deskInBrowser(emptyHome);

  it('says on each page that there is nothing yet, and how to begin', async () => {
    const page = await desk.open('/');
    for (const below of [
      '',
      'timeline',
      'positions',
      'network',
      'map',
      'precedents',
      'forecasts',
      'documents',
      'review',
      'brief',
    ]) {
      await page.goto(`${desk.server.origin}/d/cod-banks/${below}`.replace(/\/$/, ''));
      await ready(page);
      expect([below, await barriers(page)]).toEqual([below, []]);
    }
    await page.goto(`${desk.server.origin}/d/cod-banks`);
    await page.getByRole('link', { name: 'Add the first documents' }).click();
    await page.waitForURL('**/d/cod-banks/add');
  });

  it('says in words why a file cannot be read', async () => {
    const page = await desk.open('/d/cod-banks/add');
    await ready(page);
    const scan = { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 torn off') };
    await page.locator('input[type=file]').setInputFiles(scan);
    await page.getByRole('button', { name: 'Add it' }).click();
    const outcome = page
      .locator('main li')
      .filter({ hasText: 'scan.pdf' })
      .filter({ has: page.locator('.complaint') });
    await outcome.waitFor();
    expect(await outcome.innerText()).toContain('It is damaged and cannot be read.');
  });

  it('reads pasted text, and leads to what was found', async () => {
    const page = await desk.open('/d/cod-banks/add?from=text');
    await ready(page);
    await page.getByLabel('Text', { exact: true }).fill(REPORT);
    await page
      .getByRole('button', { name: /^(?:Read|Add)/ })
      .last()
      .click();
    const found = page.locator('main a[href*="/documents/"]').first();
    await found.waitFor();
    await found.click();
    await page.waitForURL(/\/documents\/./);
    await ready(page);
    expect(await page.locator('main').innerText()).toContain('open its harbours by August');
  });
});
