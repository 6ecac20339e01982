import { expect, it } from 'vitest';
import { ready } from '../../scripts/desk-browser.mjs';
import { koreaHome } from '../korea-home.js';
import { barriers, tooPaleByNight } from './accessible.js';
import { describeInBrowser, deskInBrowser, WIDTHS } from './browser.js';
import { koreaPages } from './korea-pages.js';
import { overflow, stickingOut } from './layout.js';

/** All pages at one width take as long as they take; what each should take, bench/desk.mjs measures. */
const ALL_IN = 240_000;

describeInBrowser('every page of the desk', () => {
  const desk = deskInBrowser(koreaHome);

  it.each(Object.keys(WIDTHS) as (keyof typeof WIDTHS)[])(
    'has one heading, fits and bars nobody, by day and by night: %s',
    async (width) => {
      const page = await desk.open('/', { width });
      const faults: string[] = [];
      for (const { path, heading } of await koreaPages(desk.server)) {
        const note = (line: string) => void faults.push(`${path}: ${line}`);
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(desk.server.origin + path);
        await ready(page);
        const headings = await page.locator('h1:visible').allInnerTexts();
        if (headings.length !== 1 || !heading.test(headings[0] ?? ''))
          note(`headings ${headings.join(' | ')}`);
        if ((await overflow(page)) > 0) note(`too wide: ${(await stickingOut(page)).join(' ')}`);
        for (const line of await barriers(page)) note(line);
        for (const line of await tooPaleByNight(page)) note(`dark: ${line}`);
      }
      expect(faults).toEqual([]);
    },
    ALL_IN,
  );
});
