import { expect, it } from 'vitest';
import { incoming, opened, PROCESS, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { addReadings } from '../add/add-reading.js';
import { TODAY } from '../view.js';
import { unknownNamesIn } from './unknown-names.js';

describeEachStore('names that nobody is known by', (desk) => {
  const noticed = (...names: string[]) =>
    names.map((words) => ({ code: 'unknown-name', message: `Nobody is known as ${words}.`, words }));
  it('are those of the last reading of each document in sight', async () => {
    const ledger = await opened(await desk.open());
    const { db } = ledger.store;
    await tell(ledger, ['announced']);
    expect(await unknownNamesIn(db, TODAY)).toEqual([]);
    const read = (...names: string[]) =>
      addReadings(ledger, [incoming({ ...PROCESS.wire, notices: noticed(...names) })], { again: true });
    await read('Elbonia', 'Freedonia');
    expect(await unknownNamesIn(db, TODAY)).toEqual(['Elbonia', 'Freedonia']);
    expect(await unknownNamesIn(db, { known: '1990-01-01', seq: null })).toEqual([]);
    await read('Freedonia');
    expect(await unknownNamesIn(db, TODAY)).toEqual(['Freedonia']);
  });
});
