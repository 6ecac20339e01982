import { expect, it } from 'vitest';
import { WITH_OSLO } from '../../../test/by-hand.js';
import { entriesIn, faultsOf, logOf, onlyEntry } from '../../../test/ledger-checked.js';
import { incoming, opened, PROCESS, reread, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { Item, Reading } from '../../record/index.js';
import { decide } from '../decide.js';
import { endOfLog, entryOf, reviewQueue, TODAY } from '../index.js';
import type { Ledger } from '../ledger.js';
import { addReadings } from './add-reading.js';
import { addItem } from './by-hand.js';

describeEachStore('reading a document again', (desk) => {
  const told = async (): Promise<Ledger> => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['announced', 'wire', 'recalled', 'slipped']);
    return ledger;
  };
  /** Reads the wire story again, by code that makes something else of it. */
  const again = async (ledger: Ledger, change: (item: Item) => Item | null) => {
    const reading = Reading.parse(reread(PROCESS.wire, change));
    const [added] = await addReadings(ledger, [incoming(reading)], { again: true });
    return added;
  };
  const meeting = async (ledger: Ledger) =>
    (await entriesIn(ledger)).find(
      ({ first, slots }) => slots.kind === 'encounter' && first === '2021-06-10',
    );
  const wireItem = async (ledger: Ledger, kind: Item['kind']) => {
    const items = (await entriesIn(ledger)).flatMap(({ reports }) => reports);
    const found = items.find(({ item, document }) => item.kind === kind && document.id.startsWith('wire'));
    if (!found) throw new Error(`no ${kind} in the wire story`);
    return found;
  };
  const elsewhere = (item: Item): Item => (item.kind === 'encounter' ? { ...item, where: 'Lausanne' } : item);

  it('leaves everything as it was where it finds the same', async () => {
    const ledger = await told();
    const [before, place] = [await entriesIn(ledger), await endOfLog(ledger.store.db)];
    expect(await again(ledger, (item) => item)).toMatchObject({
      outcome: 'read-again',
      items: 3,
      joined: 0,
      lost: [],
    });
    expect(await entriesIn(ledger)).toEqual(before);
    const written = (await logOf(ledger)).slice(place).map(({ what }) => what);
    expect(written).toMatchObject([{ kind: 'reading.made', reading: expect.stringMatching(/\/reading-2$/) }]);
  });

  it('retracts what is no longer found, and asserts what is new', async () => {
    const ledger = await told();
    await again(ledger, ({ kind, ...item }) => (kind === 'position' ? null : ({ kind, ...item } as Item)));
    expect((await entriesIn(ledger)).map(({ slots }) => slots.kind)).not.toContain('position');
    await again(ledger, (item) => item);
    expect(await wireItem(ledger, 'position')).toMatchObject({ item: { confidence: 0.3 } });
    const kinds = (await logOf(ledger)).map(({ what }) => what.kind);
    expect(kinds.filter((kind) => kind === 'item.retracted')).toHaveLength(1);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('changes what an entry tells where the passage is read otherwise', async () => {
    const ledger = await told();
    await again(ledger, (item) => (item.kind === 'encounter' ? { ...item, outcome: 'none' } : item));
    expect(await meeting(ledger)).toMatchObject({
      contradictions: [],
      slots: { outcome: 'none' },
      reports: [{}, {}, {}],
    });
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('keeps corrections and verdicts on what is found in the same words', async () => {
    const ledger = await told();
    const { item } = await wireItem(ledger, 'encounter');
    await decide(ledger, { kind: 'correct', item: item.id, slots: { outcome: 'unstated' } });
    await decide(ledger, { kind: 'accept', item: item.id });
    const home = (await meeting(ledger))?.id;
    expect((await again(ledger, elsewhere))?.lost).toEqual([]);
    const kept = await wireItem(ledger, 'encounter');
    expect(kept).toMatchObject({
      review: 'accepted',
      item: { id: item.id, where: 'Lausanne', outcome: 'unstated' },
    });
    expect((await meeting(ledger))?.id).toBe(home);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('keeps what was rejected out of sight', async () => {
    const ledger = await told();
    const { item } = await wireItem(ledger, 'position');
    await decide(ledger, { kind: 'reject', item: item.id });
    await again(ledger, (one) => ({ ...one, confidence: 0.4 }));
    expect((await entriesIn(ledger)).map(({ slots }) => slots.kind)).not.toContain('position');
    expect(await reviewQueue(ledger.store.db, { sort: 'doubt' })).toHaveLength(2);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('keeps items in the entries that people put them into', async () => {
    const ledger = await told();
    const { item } = await wireItem(ledger, 'encounter');
    const entry = (await meeting(ledger))?.id ?? '';
    const split = await decide(ledger, { kind: 'split', entry, items: [item.id] });
    await again(ledger, elsewhere);
    const { into } = split.what as { into: string };
    const home = await entryOf(ledger.store.db, TODAY, into);
    expect(home?.reports.map((report) => report.item)).toMatchObject([{ id: item.id, where: 'Lausanne' }]);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('tells which decisions have lost their passage, and takes them up where it is found again', async () => {
    const ledger = await told();
    const { item } = await wireItem(ledger, 'position');
    await decide(ledger, { kind: 'accept', item: item.id });
    const gone = (one: Item): Item | null => (one.kind === 'position' ? null : one);
    expect(await again(ledger, gone)).toMatchObject({ lost: [item.id], items: 2 });
    expect(await again(ledger, (one) => one)).toMatchObject({ lost: [], items: 3 });
    expect(await wireItem(ledger, 'position')).toMatchObject({ review: 'accepted', item: { id: item.id } });
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('names entries as before where nobody joined them, so that addresses of theirs stay', async () => {
    const ledger = await told();
    const before = await onlyEntry(ledger, 'commitment');
    await again(ledger, (item) => ({ ...item, confidence: 0.9 }));
    const now = await onlyEntry(ledger, 'commitment');
    expect(now.reports).toMatchObject([{ item: { confidence: 0.9 } }]);
    expect(now.id).toBe(before.id);
  });

  it('leaves what a person added where it is, with what was decided on it', async () => {
    const ledger = await told();
    const document = (await wireItem(ledger, 'position')).document.id;
    const { what } = await addItem(ledger, document, WITH_OSLO);
    if (what.kind !== 'item.added') throw new Error(what.kind);
    await decide(ledger, { kind: 'accept', item: what.item.id });
    const added = await again(ledger, (item) => (item.kind === 'position' ? null : item));
    expect(added).toMatchObject({ lost: [], items: 2 });
    const entry = await entryOf(ledger.store.db, TODAY, what.entry);
    expect(entry?.reports).toMatchObject([{ review: 'accepted', item: what.item }]);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('is one with what a person added in the same words, whatever its kind', async () => {
    const ledger = await told();
    const document = (await wireItem(ledger, 'position')).document.id;
    const { seq, what } = await addItem(ledger, document, WITH_OSLO);
    if (what.kind !== 'item.added') throw new Error(what.kind);
    const found = Item.parse({ ...WITH_OSLO, id: 'new', confidence: 0.4, rules: ['position/calls'] });
    const reading = Reading.parse({ ...PROCESS.wire, items: [...PROCESS.wire.items, found] });
    for (let times = 0; times < 2; times++) await addReadings(ledger, [incoming(reading)], { again: true });
    const entry = await entryOf(ledger.store.db, TODAY, what.entry);
    expect(entry).toMatchObject({ sources: 1, reports: [{}, {}] });
    await decide(ledger, { kind: 'undo', event: seq });
    expect(await entryOf(ledger.store.db, TODAY, what.entry)).toMatchObject({
      reports: [{ item: { rules: ['position/calls'] } }],
    });
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('of a copy leaves it a copy', async () => {
    const ledger = await told();
    await tell(ledger, ['reprint']);
    const [added] = await tell(ledger, ['reprint'], { again: true });
    expect(added?.copyOf).toMatch(/^wire-/);
    expect((await meeting(ledger))?.sources).toBe(3);
  });
});
