import { expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { atOneMoment } from './at-one-moment.js';
import { endOfLog, registerOutlet } from './index.js';

const desk = ledgerDesk();
const OUTLET = {
  id: 'sail.example',
  name: 'Sail',
  country: 'ISL',
  stateOwned: false,
  weight: 1,
  because: 'a newsroom',
};

it('sees nothing of what is written meanwhile', async () => {
  const [reader, writer] = [await desk.ledger(), await desk.ledger()];
  await atOneMoment(reader, async ({ store, by }) => {
    expect(by).toBe(reader.by);
    const before = await endOfLog(store.db);
    await registerOutlet(writer, OUTLET);
    expect(await endOfLog(store.db)).toBe(before);
    expect(await store.read((db) => endOfLog(db))).toBe(before);
    expect(await endOfLog(writer.store.db)).toBe(before + 1);
  });
  await Promise.all([reader.store.close(), writer.store.close()]);
});
