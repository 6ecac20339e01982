import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { allRows, asked } from '../../../test/resource-desk.js';
import { outletsVerb } from '../../cli/outlets.js';
import { logPage } from '../../keep/index.js';
import { changeOutlet, outlet, outlets } from './outlets.js';

const desk = ledgerDesk();
const printed = async (...args: string[]): Promise<unknown[]> =>
  (await desk.run(outletsVerb(), ...args, '--json')).stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('outlets', () => {
  it('are those that the verb lists, in pages of any size, and one by one', async () => {
    const all = await printed();
    expect(all).toHaveLength(3);
    const ledger = await desk.ledger();
    for (const limit of [1, 2, 9]) expect(await allRows(outlets, ledger, limit)).toEqual(all);
    expect(await asked(outlet, ledger, { params: { id: 'harbour.example' } })).toEqual(all[0]);
    await expect(asked(outlet, ledger, { params: { id: 'nothing' } })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
  it('are changed as the verb changes them, under the name of who does it', async () => {
    const ledger = await desk.ledger();
    const body = { weight: 0.5, because: 'repeats what the ministry says', stateOwned: null };
    const changed = await asked(changeOutlet, ledger, { params: { id: 'harbour.example' }, body });
    const args = ['--weight', '0.5', '--because', body.because, '--state-owned', 'unknown'];
    expect(await printed('set', 'harbour.example', ...args)).toEqual([changed]);
    const { rows } = await logPage(ledger.store.db, { newestFirst: true, limit: 2 });
    expect(rows.map(({ by, what }) => `${by} ${what.kind}`)).toEqual([
      'berta outlet.registered',
      'anna outlet.registered',
    ]);
  });
  it.each([
    [{}, 'must say what is to change'],
    [{ weight: 2 }, 'body.weight'],
    [{ country: 'Kenya' }, 'a country is an ISO 3166-1 alpha-3 code'],
    [{ id: 'other' }, 'There is no "id" here'],
  ])('are not changed by %j', async (body, message) =>
    expect(
      asked(changeOutlet, await desk.ledger(), { params: { id: 'harbour.example' }, body }),
    ).rejects.toThrow(message),
  );
});
