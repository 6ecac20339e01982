import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Ledger, TODAY } from '../src/keep/index.js';
import { openLedger } from '../src/keep/store/open.js';
import type { FoundPage } from '../src/present/show/index.js';
import { pageOf, type Shown } from '../src/showing.js';
import { codYears } from './cod-years.js';
import { tickingClock } from './stores.js';

/** Milliseconds that a ledger may take to be filled on a machine that does other things as well. */
const SLOW = 60_000;

/** A page of the invented years, found by words; asked on the last day of 2025 unless said. */
export type PageOf = (typed: string, shown?: Partial<Shown>) => Promise<FoundPage>;

/** Pages of the invented years, from a ledger that lives as long as the tests of a file. */
export function codPages(): PageOf {
  let home = '';
  let ledger: Ledger | null = null;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'dragoman pages '));
    const options = { dossier: 'cod-banks', home, by: 'anna', now: tickingClock(), create: true };
    ledger = await codYears(await openLedger(options));
  }, SLOW);
  afterAll(async () => {
    await ledger?.store.close();
    rmSync(home, { recursive: true });
  });
  return (typed, shown = {}) => {
    if (ledger === null) throw new Error('pages are asked for within tests');
    return pageOf(ledger, typed, { view: TODAY, seenFrom: '', filter: {}, today: '2025-12-31', ...shown });
  };
}

/** The page of some sort. Fails where it is another. */
export async function pageAs<K extends FoundPage['page']>(
  sort: K,
  found: Promise<FoundPage>,
): Promise<Extract<FoundPage, { page: K }>> {
  const page = await found;
  if (page.page !== sort) throw new Error(`this is the page ${page.page}, not ${sort}`);
  return page as Extract<FoundPage, { page: K }>;
}
