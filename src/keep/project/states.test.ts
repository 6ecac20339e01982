import { describe, expect, it } from 'vitest';
import { act } from '../../../test/ledger-actions.js';
import { opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import type { Fold } from '../fold/index.js';
import { FOREVER, OPEN } from '../store/tables.js';
import { statesOf } from './states.js';

const fold = (knownFrom: string, first: string | null): Fold => ({
  knownFrom,
  slots: { kind: 'pause', parties: ['NOR'], from: first, to: null },
  contradictions: [],
  first,
  last: null,
});

describe('what an entry tells, as rows', () => {
  it('lasts from one fold to the next, the last of them forever', () => {
    const rows = statesOf('e', [fold('2021-01-01', null), fold('2021-03-01', '2021-02')], 7);
    expect(rows.map((row) => [row.known_from, row.known_to, row.seq_from, row.seq_to])).toEqual([
      ['2021-01-01', '2021-03-01', 7, OPEN],
      ['2021-03-01', FOREVER, 7, OPEN],
    ]);
    expect(rows.map(({ first_day, last_day }) => [first_day, last_day])).toEqual([
      [FOREVER, FOREVER],
      ['2021-02', FOREVER],
    ]);
    expect(statesOf('e', [], 7)).toEqual([]);
  });

  it('stands in time where it was said, where it bears no date of its own', () => {
    const obstacle = {
      ...fold('2021-01-01', null),
      slots: { kind: 'obstacle', issue: 'energy', between: [] },
    } as const;
    expect(statesOf('e', [obstacle as never], 7)).toMatchObject([
      { first_day: '2021-01-01', last_day: '2021-01-01', issue: 'energy', kind: 'obstacle' },
    ]);
  });
});

describeEachStore('states in a ledger', (desk) => {
  it('never tell two things of one entry, for one day and one place in the log', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger);
    for (const choice of [4471, 29_313, 88, 1063, 77_777, 5, 31_000, 46, 58_009, 22])
      await act(ledger, choice);
    const rows = await ledger.store.db.selectFrom('entry_state').selectAll().execute();
    const overlaps = rows.filter((a) =>
      rows.some(
        (b) =>
          a !== b &&
          a.entry === b.entry &&
          a.known_from < b.known_to &&
          b.known_from < a.known_to &&
          a.seq_from < b.seq_to &&
          b.seq_from < a.seq_to,
      ),
    );
    expect(overlaps).toEqual([]);
    expect(rows.every((row) => row.known_from < row.known_to && row.seq_from < row.seq_to)).toBe(true);
  });

  it('do not change with a report that tells nothing new', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['announced', 'wire']);
    const before = await ledger.store.db.selectFrom('entry_state').selectAll().orderBy('seq_from').execute();
    await tell(ledger, ['repeated', 'undated']);
    expect(await ledger.store.db.selectFrom('entry_state').selectAll().orderBy('seq_from').execute()).toEqual(
      before,
    );
  });
});
