import { afterEach, expect, it } from 'vitest';
import type { z } from 'zod';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { appOn } from '../../../test/serve-app.js';
import { timelineVerb } from '../../cli/timeline.js';
import type { Entry } from '../../record/index.js';
import type { Ledgers } from '../ledgers.js';
import { EntryPage } from './fields.js';
import { timeline } from './timeline.js';

const { at, run } = ledgerDesk();
let opened: Ledgers | undefined;
afterEach(() => opened?.close());
async function page(query: string) {
  const { app, ledgers } = appOn(at(''), [timeline]);
  opened = ledgers;
  const response = await app.request(`/api/dossiers/cod-banks/timeline?${query}`);
  return EntryPage.parse(await response.json());
}

it('answers what the verb prints', async () => {
  const { stdout } = await run(timelineVerb(), '--json', '--newest', '--kind', 'encounter', '--party', 'NOR');
  const printed = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(printed.length).toBeGreaterThan(1);
  expect(await page('newest=true&kind=encounter&party=NOR')).toEqual({ rows: printed, next: null });
});

it('comes in pages that together are all of it, each once', async () => {
  const whole = (await page('')).rows;
  const rows: Entry[] = [];
  let after: string | null = '';
  do {
    const part: z.infer<typeof EntryPage> = await page(
      `limit=2${after && `&after=${encodeURIComponent(after)}`}`,
    );
    rows.push(...part.rows);
    after = part.next;
  } while (after);
  expect(rows).toEqual(whole);
});

it('shows what the world knew on a day', async () => {
  expect((await page('asOf=2021-06-01')).rows.length).toBeLessThan((await page('')).rows.length);
});
