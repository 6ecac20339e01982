import { afterEach, expect, it } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { appOn } from '../../../test/serve-app.js';
import { entryVerb } from '../../cli/entry.js';
import type { Ledgers } from '../ledgers.js';
import { entry } from './entry.js';
import { timeline } from './timeline.js';

const { at, run } = ledgerDesk();
/** What is looked at in an answer. */
interface Data {
  readonly type: string;
  readonly rows: readonly { id: string; reports: { item: { id: string } }[] }[];
}
let opened: Ledgers | undefined;
afterEach(() => opened?.close());
function calls() {
  const { app, ledgers } = appOn(at(''), [timeline, entry]);
  opened = ledgers;
  return async (path: string) => {
    const response = await app.request(`/api/dossiers/cod-banks${path}`);
    return { status: response.status, data: (await response.json()) as Data };
  };
}

it('answers what the verb prints, by the id of the entry or of an item', async () => {
  const call = calls();
  const [first] = (await call('/timeline?limit=1')).data.rows;
  if (!first) throw new Error('no entry');
  const { stdout } = await run(entryVerb(), '--json', first.id);
  expect((await call(`/entries/${first.id}`)).data).toEqual(JSON.parse(stdout));
  expect((await call(`/entries/${first.reports[0]?.item.id}`)).data).toEqual(JSON.parse(stdout));
});

it.each(['nothing', '..%2F..%2Fetc%2Fpasswd', '%00', '%27%20or%201=1--', 'x'.repeat(301)])(
  'refuses what is none: %s',
  async (id) => {
    const { status, data } = await calls()(`/entries/${id}`);
    expect([400, 404]).toContain(status);
    expect(data.type).toMatch(/^urn:dragoman:problem:/);
  },
);
