import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { allRows, asked } from '../../../test/resource-desk.js';
import { diffVerb } from '../../cli/diff.js';
import { forecastVerb } from '../../cli/forecast.js';
import { decide, logPage } from '../../keep/index.js';
import { changes } from './changes.js';

const desk = ledgerDesk();
const printed = async (...args: string[]): Promise<unknown[]> =>
  (await desk.run(diffVerb(), '--json', ...args)).stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('changes', () => {
  it('are what the verb prints, in pages of any size, those of the book of forecasts among them', async () => {
    const question = 'Will Norway and Iceland officials meet before 2022-07-01?';
    await desk.run(forecastVerb(), question, '0.12', '--why', 'x', '--as-of', '2022-01-20');
    // The verb goes by the clock of this machine.
    const ledger = { ...(await desk.ledger()), now: () => new Date().toISOString() };
    for (const [args, query] of [
      [['--from', '2022-01-05'], { from: '2022-01-05' }],
      [['--from', '2021-12-01', '--known'], { from: '2021-12-01', known: 'true' }],
    ] as const) {
      const all = await printed(...args);
      expect(all.length).toBeGreaterThan(5);
      for (const limit of [1, 4, 500]) expect(await allRows(changes, ledger, limit, { query })).toEqual(all);
    }
  });
  it('stay what they were on all pages of one list, whatever is decided meanwhile', async () => {
    const ledger = await desk.ledger();
    const query = { from: '2022-01-05' };
    const all = await printed('--from', '2022-01-05');
    const first = await asked<{ rows: unknown[]; next: string }>(changes, ledger, {
      query: { ...query, limit: '2' },
    });
    const { rows } = await logPage(ledger.store.db, { kinds: ['item.asserted'], limit: 1 });
    const what = rows[0]?.what;
    if (what?.kind !== 'item.asserted') throw new Error('no item was asserted');
    await decide(ledger, { kind: 'correct', item: what.item.id, slots: { outcome: 'unstated' } });
    const rest = await asked<{ rows: unknown[] }>(changes, ledger, {
      query: { ...query, limit: '500', after: first.next },
    });
    expect([...first.rows, ...rest.rows]).toEqual(all);
  });
  it('need a first day', async () =>
    expect(asked(changes, await desk.ledger())).rejects.toThrow('query.from'));
});
