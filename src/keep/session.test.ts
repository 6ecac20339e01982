import { expect, it } from 'vitest';
import { faultsOf, logOf } from '../../test/ledger-checked.js';
import { outletNamed } from '../../test/ledger-process.js';
import { describeEachStore } from '../../test/stores.js';
import type { Happening } from '../record/index.js';
import { outletsOf } from './index.js';
import { inSession, write } from './session.js';

const registered = (id: string): Happening => ({ kind: 'outlet.registered', outlet: outletNamed(id) });

describeEachStore('a session of writing', (desk) => {
  it('goes on with the log where the last event ended, and gives back what it wrote', async () => {
    const ledger = await desk.open();
    const events = await inSession(ledger, async (session) => [
      ...(await write(session, [{ what: registered('a') }, { what: registered('b') }])),
      ...(await write(session, [])),
      ...(await write(session, [{ what: registered('c') }])),
    ]);
    expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(await logOf(ledger)).toEqual(events);
    expect(await outletsOf(ledger.store.db)).toHaveLength(3);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('leaves nothing behind where it fails', async () => {
    const ledger = await desk.open();
    const failing = inSession(ledger, async (session) => {
      await write(session, [{ what: registered('a') }]);
      throw new Error('enough');
    });
    await expect(failing).rejects.toThrow('enough');
    expect([await logOf(ledger), await outletsOf(ledger.store.db)]).toEqual([[], []]);
  });

  it('waits for another one', async () => {
    const [one, other] = [await desk.open(), await desk.open()];
    await Promise.all(
      [one, other, one, other].map((ledger, i) =>
        inSession(ledger, async (session) => void (await write(session, [{ what: registered(`o${i}`) }]))),
      ),
    );
    expect((await logOf(one)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(await faultsOf(other)).toEqual([]);
  });
});
