import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { allRows, asked } from '../../../test/resource-desk.js';
import { logVerb } from '../../cli/log.js';
import type { LedgerEvent } from '../../record/index.js';
import { log } from './log.js';

const desk = ledgerDesk();
const printed = async (...args: string[]): Promise<LedgerEvent[]> =>
  (await desk.run(logVerb(), '--json', ...args)).stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('the log', () => {
  it.each([
    [[], {}],
    [['--newest'], { newest: 'true' }],
    [['--kind', 'document.added', 'reading.made'], { kind: ['document.added', 'reading.made'] }],
    [['--since', '2022-01-06'], { since: '2022-01-06' }],
  ])('says what the verb prints with %j, in pages of any size', async (args, query) => {
    const all = await printed(...args);
    const ledger = await desk.ledger();
    for (const limit of [1, 7, 500]) expect(await allRows(log, ledger, limit, { query })).toEqual(all);
  });
  it('goes on where it was read to, once more is written', async () => {
    const ledger = await desk.ledger();
    const { rows } = await asked<{ rows: LedgerEvent[] }>(log, ledger, { query: { after: '3', limit: '1' } });
    expect(rows.map(({ seq }) => seq)).toEqual([4]);
  });
  it.each(['x', '-1', '1e9', '99999999999'])('refuses the place %s', async (after) =>
    expect(asked(log, await desk.ledger(), { query: { after } })).rejects.toThrow('query.after'),
  );
});
