import { expect, it } from 'vitest';
import { ready } from '../../scripts/desk-browser.mjs';
import { type Attacked, attackedDossier } from '../attacked-dossier.js';
import { describeInBrowser, deskInBrowser } from './browser.js';

describeInBrowser('script in documents, titles and names', () => {
  let attacked: Attacked;
  const desk = deskInBrowser(async () => {
    attacked = await attackedDossier();
    return attacked.home;
  });

  it('is nothing but words on any page, and nothing of it runs', async () => {
    const page = await desk.open('/');
    page.on('dialog', (dialog) => {
      throw new Error(`a script ran: ${dialog.message()}`);
    });
    for (const below of [
      '',
      '/timeline',
      '/positions',
      '/network',
      '/map',
      '/documents',
      '/review',
      '/brief',
    ])
      await shown(`/d/cod-banks${below}`);
    await shown(`/d/cod-banks/entries/${attacked.entry}?sel=${attacked.entry}`);
    await shown(`/d/cod-banks/documents/${attacked.document}`);
    await shown(`/d/cod-banks/search?q=${encodeURIComponent('<script>alert(1)</script>')}`);
    await shown(`/d/cod-banks/parties/${encodeURIComponent(`NOR:${'<img src=x onerror=alert(1)>'}`)}`);

    async function shown(path: string): Promise<void> {
      await page.goto(desk.server.origin + path);
      await ready(page);
      expect([
        path,
        await page.locator('main script, main img, main iframe, [onload], [onerror]').count(),
      ]).toEqual([path, 0]);
      expect([path, await page.locator('a[href^="javascript"]').count()]).toEqual([path, 0]);
    }
  });

  it('can be read as it stands in the document', async () => {
    const page = await desk.open(`/d/cod-banks/documents/${attacked.document}`);
    await ready(page);
    expect(await page.locator('main').innerText()).toContain('<script>alert(1)</script>');
  });
});
