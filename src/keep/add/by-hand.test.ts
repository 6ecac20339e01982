import { expect, it } from 'vitest';
import { byHand, WITH_OSLO } from '../../../test/by-hand.js';
import { entriesIn, faultsOf, logOf, onlyEntry, tablesOf } from '../../../test/ledger-checked.js';
import { opened, PROCESS, strollingClock, type Told, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { tellTable } from '../../../test/told-tables.js';
import { type Happening, type LedgerEvent, passage, type SlotsOf } from '../../record/index.js';
import { decide } from '../decide.js';
import { importLines } from '../exchange/import-lines.js';
import { exportLines } from '../exchange/lines.js';
import {
  decisionsOn,
  documentsOf,
  documentOf as documentWithText,
  endOfLog,
  entryOf,
  entryOfRow,
  parseQuery,
  search,
  TODAY,
} from '../index.js';
import type { Ledger } from '../ledger.js';
import { addItem } from './by-hand.js';

const MEETING: SlotsOf<'encounter'> = {
  kind: 'encounter',
  parties: ['NOR:Ingrid Solheim', 'ISL:Einar Falk'],
  status: 'held',
  when: '2021-06-10',
  where: 'Geneva',
  level: 'leaders',
  outcome: 'agreement',
};

describeEachStore('an item that a person adds', (desk) => {
  const told = async (...names: readonly Told[]): Promise<Ledger> => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, names);
    return ledger;
  };
  const documentOf = async (ledger: Ledger, name: Told): Promise<string> =>
    (await documentsOf(ledger.store.db, TODAY)).find(({ id }) => id.startsWith(name))?.id ?? '';
  const add = async (
    ledger: Ledger,
    name: Told,
    item = WITH_OSLO,
    options = {},
  ): Promise<LedgerEvent & { readonly what: Extract<Happening, { kind: 'item.added' }> }> => {
    const event = await addItem(ledger, await documentOf(ledger, name), item, options);
    if (event.what.kind !== 'item.added') throw new Error(event.what.kind);
    return { ...event, what: event.what };
  };
  const found = async (ledger: Ledger) =>
    (await search(ledger.store, TODAY, parseQuery('coast guard'))).map(({ entry }) => entry.id);
  const reportsOf = async (ledger: Ledger, entry: string) =>
    (await entryOf(ledger.store.db, TODAY, entry))?.reports ?? [];

  it('is in the log with who read it and why, and in an entry of its own', async () => {
    const ledger = await told('wire');
    const event = await add(ledger, 'wire', WITH_OSLO, { because: 'said in passing' });
    expect(event).toMatchObject({ by: 'tester', because: 'said in passing', what: { match: null } });
    expect(event.what.item).toMatchObject({ ...WITH_OSLO, confidence: 1, rules: ['by-hand'] });
    expect(event.what.item.id).toMatch(/^[0-9a-f]{8}-position-h[0-9a-f]{6}$/);
    expect(await reportsOf(ledger, event.what.entry)).toMatchObject([
      { item: event.what.item, review: null },
    ]);
    expect(await decisionsOn(ledger.store.db, TODAY, event.what.entry)).toEqual([event]);
    expect(await found(ledger)).toEqual([event.what.entry]);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('joins the entry of other documents that tell the same', async () => {
    const ledger = await told('announced', 'wire', 'empty');
    const before = await onlyEntry(ledger, 'encounter');
    const { text } = PROCESS.wire.document;
    const words = text.slice(0, text.indexOf(' and signed'));
    const { what } = await add(ledger, 'wire', byHand('wire', words, MEETING));
    expect(what).toMatchObject({ entry: before.id, match: 'the same people on the same day' });
    expect(await onlyEntry(ledger, 'encounter')).toMatchObject({ sources: 2, reports: [{}, {}, {}] });
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('is asked about where it may tell the same', async () => {
    const ledger = await told('wire', 'empty');
    const slip = byHand('wire', 'met in Geneva on 10 June', { ...MEETING, when: '2020-06-10' });
    await add(ledger, 'wire', slip);
    expect((await logOf(ledger)).at(-1)?.what.kind).toBe('merge.proposed');
  });

  it('can be undone, and leaves nothing then', async () => {
    const ledger = await told('wire');
    const before = await entriesIn(ledger);
    const { seq, what } = await add(ledger, 'wire');
    await decide(ledger, { kind: 'undo', event: seq });
    expect(await entriesIn(ledger)).toEqual(before);
    expect(await found(ledger)).toEqual([]);
    await expect(decide(ledger, { kind: 'undo', event: seq })).rejects.toThrow('was undone already');
    expect((await add(ledger, 'wire')).what.item.id).not.toBe(what.item.id);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('can be rejected, corrected, merged and split as any other', async () => {
    const ledger = await told('wire');
    const { what: one } = await add(ledger, 'wire');
    const { what: other } = await add(ledger, 'wire');
    expect(one.entry).not.toBe(other.entry);
    await decide(ledger, { kind: 'merge', entry: other.entry, into: one.entry });
    expect(await reportsOf(ledger, one.entry)).toHaveLength(2);
    await decide(ledger, { kind: 'split', entry: one.entry, items: [other.item.id] });
    await decide(ledger, { kind: 'correct', item: one.item.id, slots: { stance: 'demands' } });
    expect((await entryOf(ledger.store.db, TODAY, one.entry))?.slots).toMatchObject({ stance: 'demands' });
    await decide(ledger, { kind: 'reject', item: one.item.id });
    expect(await entryOf(ledger.store.db, TODAY, one.entry)).toBeNull();
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('is known from the day of its document, and recorded from the day on which it was added', async () => {
    const ledger = await told('wire');
    const end = await endOfLog(ledger.store.db);
    const { what } = await add(ledger, 'wire');
    const seenAs = (known: string, seq: number | null) =>
      entryOf(ledger.store.db, { known, seq }, what.entry).then((entry) => entry?.id ?? null);
    expect(await seenAs('2021-06-10', null)).toBe(what.entry);
    expect(await seenAs('2021-06-09', null)).toBeNull();
    expect(await seenAs('2030-01-01', end)).toBeNull();
  });

  it('tells something else than the row in whose words it stands', async () => {
    const ledger = await told();
    const [row] = await tellTable(ledger, 'encounters.csv', [
      'id,title,parties,when,where,source,published,verified,summary',
      'bern,Two meet in Bern,NOR;ISL,2021-06-10,Bern,https://a.example/1,2021-06-11,yes,Norway and Iceland met after a call in May 2021.',
    ]);
    const id = row?.document ?? '';
    const text = (await documentWithText(ledger.store.db, id))?.text ?? '';
    const start = text.indexOf('after a call in May 2021');
    const slots = { ...MEETING, parties: ['NOR', 'ISL'], when: '2021-05', where: null };
    const item = { ...slots, evidence: [passage(text, start, start + 24)] };
    for (let times = 0; times < 2; times++) {
      const { what } = await addItem(ledger, id, item);
      expect(what).toMatchObject({ match: null });
    }
    expect(await entryOfRow(ledger.store.db, TODAY, 'bern')).toMatchObject({ reports: [{}] });
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('goes along where the ledger is exported, also where the reading beside it is lost', async () => {
    const ledger = await told('wire');
    const { seq, what } = await add(ledger, 'wire');
    await decide(ledger, { kind: 'accept', item: what.item.id });
    const lines: string[] = [];
    for await (const line of exportLines(ledger)) lines.push(line);
    const taken = async (some: readonly string[]) => {
      const other = await desk.open({ dossier: `n${some.length}-${desk.where().dossier}` });
      const imported = await importLines(
        other,
        'old.jsonl',
        (async function* () {
          yield* some;
        })(),
      );
      return { other, imported };
    };
    const whole = await taken(lines);
    expect(whole.imported.whole).toBe(true);
    expect(await tablesOf(whole.other)).toEqual(await tablesOf(ledger));
    const { other, imported } = await taken(lines.filter((line) => !line.includes('"reading.made"')));
    expect(imported.problems.length).toBeGreaterThan(0);
    expect(await onlyEntry(other, 'position')).toMatchObject({ reports: [{ item: what.item }] });
    const undone = (await logOf(other)).find((event) => event.what.kind === 'item.added')?.seq ?? seq;
    await decide(other, { kind: 'undo', event: undone });
    expect(await entriesIn(other)).toEqual([]);
    expect(await faultsOf(other)).toEqual([]);
  });

  it('is refused where somebody decided on the same kind in the same words meanwhile', async () => {
    const ledger = await told('wire');
    const seen = await endOfLog(ledger.store.db);
    await add({ ...ledger, by: 'carla' }, 'wire', WITH_OSLO, { seen });
    await expect(add(ledger, 'wire', WITH_OSLO, { seen })).rejects.toMatchObject({
      code: 'changed-meanwhile',
      message: expect.stringContaining('carla'),
    });
    const elsewhere = byHand('wire', 'Norway will open', {
      kind: 'position',
      actor: 'NOR',
      stance: 'offers',
      issue: 'trade_economy',
    });
    await add(ledger, 'wire', elsewhere, { seen });
    await add(ledger, 'wire', WITH_OSLO, { seen: await endOfLog(ledger.store.db) });
  });

  it('is refused in a document that is not there, and with words that are not', async () => {
    const ledger = await told('wire');
    const before = await tablesOf(ledger);
    await expect(addItem(ledger, 'nothing', WITH_OSLO)).rejects.toMatchObject({ code: 'not-found' });
    const [piece] = WITH_OSLO.evidence;
    if (!piece) throw new Error('no passage');
    const moved = { ...WITH_OSLO, evidence: [{ ...piece, start: piece.start + 1, end: piece.end + 1 }] };
    await expect(add(ledger, 'wire', moved)).rejects.toMatchObject({ code: 'wrong-slots' });
    await expect(add(ledger, 'wire', { ...WITH_OSLO, actor: 'NOR:\0' } as never)).rejects.toThrow('NUL');
    expect(await tablesOf(ledger)).toEqual(before);
  });
});
