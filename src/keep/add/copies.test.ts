import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { readingOf } from '../../../test/ledger-desk.js';
import { incoming, opened, PROCESS, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import type { Day } from '../../record/index.js';
import type { Ledger } from '../ledger.js';
import { inSession } from '../session.js';
import { addReadings } from './add-reading.js';
import { copyFinder } from './copies.js';

const WIRE = PROCESS.wire.document.text;

describeEachStore('near copies', (desk) => {
  const told = async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['wire', 'announced']);
    return ledger;
  };
  /** What a text, that nobody adds, would be a copy of. */
  const originalOf = async (ledger: Ledger, text: string, published: Day | null) => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    return inSession(ledger, async (session) =>
      (await copyFinder(session, [{ sha256, text, published }])).originalOf({ sha256, published }),
    );
  };

  it('are found under another first line, shortened, and with words changed', async () => {
    const ledger = await told();
    expect(await originalOf(ledger, `Special to our readers.\n${WIRE}`, '2021-06-11')).toMatch(/^wire-/);
    expect(await originalOf(ledger, WIRE.slice(0, -120), '2021-06-11')).toMatch(/^wire-/);
    expect(await originalOf(ledger, WIRE.replace('soup', 'tea'), null)).toMatch(/^wire-/);
  });

  it('are none weeks later, where the text is short, or another', async () => {
    const ledger = await told();
    expect(await originalOf(ledger, `Again.\n${WIRE}`, '2021-07-10')).toBeNull();
    expect(await originalOf(ledger, PROCESS.announced.document.text, '2021-05-20')).toBeNull();
    expect(await originalOf(ledger, WIRE.split(' ').reverse().join(' '), '2021-06-10')).toBeNull();
    expect(await originalOf(ledger, '', null)).toBeNull();
  });

  it('of a copy are copies of the original, whether they come together or not', async () => {
    const ledger = await told();
    const copies = ['One more.', 'And one.', 'A third.'].map((line, i) =>
      incoming(readingOf(`copy${i}`, '2021-06-11', `${line}\n${WIRE}`, [])),
    );
    const added = [
      ...(await addReadings(ledger, copies.slice(0, 1))),
      ...(await addReadings(ledger, copies.slice(1))),
    ];
    for (const { copyOf } of added) expect(copyOf).toMatch(/^wire-/);
  });

  it.each([1, 3])('are copies of the last one that they are like, %i at a time', async (together) => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    const days = ['2021-06-01', '2021-06-12', '2021-06-07'];
    const readings = days.map((day) => incoming(readingOf(day, day, `${day}.\n${WIRE}`, [])));
    const added = [];
    for (let i = 0; i < readings.length; i += together)
      added.push(...(await addReadings(ledger, readings.slice(i, i + together))));
    expect(added.map(({ copyOf }) => copyOf?.slice(0, 10) ?? null)).toEqual([null, null, '2021-06-12']);
  });
});
