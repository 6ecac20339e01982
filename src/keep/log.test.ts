import { expect, it } from 'vitest';
import { faultsOf, logOf } from '../../test/ledger-checked.js';
import { note } from '../../test/ledger-desk.js';
import { opened, outletNamed, tell } from '../../test/ledger-process.js';
import { describeEachStore } from '../../test/stores.js';
import type { Happening } from '../record/index.js';
import { BEGINNING, eventsAfter, sealOf, subjectOf } from './log.js';

const registered = (id: string): Happening => ({ kind: 'outlet.registered', outlet: outletNamed(id) });

describeEachStore('the log', (desk) => {
  it('counts from one without gaps, and each seal holds all before it', async () => {
    const ledger = await opened(await desk.open());
    await tell(ledger, ['announced', 'wire']);
    let [before, seq] = [BEGINNING, 0];
    for await (const row of eventsAfter(ledger.store.db)) {
      seq += 1;
      expect(row).toMatchObject({ seq, hash: sealOf(before, row), by: 'tester' });
      before = row.hash;
    }
    expect(seq).toBe(11);
  });

  it('never runs backwards in time, whatever the clock does', async () => {
    const clock = { day: '2022-01-02' };
    const ledger = await desk.open({ now: () => `${clock.day}T00:00:00.000Z` });
    for (const [id, day] of Object.entries({ a: '2022-01-02', b: '2021-01-01', c: '2022-01-03' })) {
      clock.day = day;
      await note(ledger, [{ what: registered(id) }]);
    }
    const at = (await logOf(ledger)).map((event) => event.at.slice(0, 10));
    expect(at).toEqual(['2022-01-02', '2022-01-02', '2022-01-03']);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('says who, when and why, and takes those of another log', async () => {
    const ledger = await desk.open();
    const at = '2024-05-06T07:08:09.010Z';
    await note(ledger, [
      { what: registered('a'), because: 'said so' },
      { what: registered('b'), by: 'berta', at },
    ]);
    expect(await logOf(ledger)).toMatchObject([
      { seq: 1, by: 'tester', because: 'said so' },
      { seq: 2, by: 'berta', because: null, at },
    ]);
  });

  it('takes no event that is none', async () => {
    const ledger = await desk.open();
    const odd = { kind: 'item.accepted' } as never;
    await expect(note(ledger, [{ what: registered('a') }, { what: odd }])).rejects.toThrow();
    expect(await logOf(ledger)).toEqual([]);
  });

  it('leaves out what an event does not hold, so that it is sealed alike everywhere', async () => {
    const ledger = await desk.open();
    const what = { more: 1, ...registered('a') } as unknown as Happening;
    await note(ledger, [{ what }]);
    expect((await logOf(ledger))[0]?.what).toEqual(registered('a'));
    expect(await faultsOf(ledger)).toEqual([]);
  });
});

it('names what an event is about', () => {
  expect(subjectOf({ kind: 'item.accepted', item: 'i' })).toBe('i');
  expect(subjectOf({ kind: 'entry.merged', entry: 'a', into: 'b' })).toBe('a');
  expect(subjectOf({ kind: 'merge.proposed', entries: ['a', 'b'] })).toBe('a');
  expect(subjectOf({ kind: 'decision.undone', event: 7 })).toBe('7');
  expect(subjectOf(registered('a'))).toBe('a.example');
  expect(subjectOf({ kind: 'dossier.opened', dossier: { name: 'x', title: 'X', parties: [] } })).toBeNull();
});

it('seals every column of an event, and the seal before it', () => {
  const event = { seq: 2, at: '2022-01-01T00:00:00.000Z', by: 'a', because: null, what: '{}' };
  const seals = [
    sealOf(BEGINNING, event),
    sealOf('1'.repeat(64), event),
    sealOf(BEGINNING, { ...event, seq: 3 }),
    sealOf(BEGINNING, { ...event, at: '2022-01-01T00:00:00.001Z' }),
    sealOf(BEGINNING, { ...event, by: 'b' }),
    sealOf(BEGINNING, { ...event, because: '' }),
    sealOf(BEGINNING, { ...event, what: '{ }' }),
  ];
  expect(new Set(seals).size).toBe(seals.length);
  expect(seals[0]).toMatch(/^[0-9a-f]{64}$/);
});
