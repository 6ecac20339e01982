import { expect, it } from 'vitest';
import { entriesIn, faultsOf, logOf, onlyEntry, tablesOf } from '../../test/ledger-checked.js';
import { opened, strollingClock, type Told, tell } from '../../test/ledger-process.js';
import { describeEachStore } from '../../test/stores.js';
import type { Encounter } from '../record/index.js';
import { type Decision, decide } from './decide.js';
import { endOfLog, entryOf, queueCounts, reviewQueue, TODAY } from './index.js';
import type { Ledger } from './ledger.js';

describeEachStore('deciding', (desk) => {
  const told = async (...names: readonly Told[]): Promise<Ledger> => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, names);
    return ledger;
  };
  const meeting = (ledger: Ledger) => onlyEntry(ledger, 'encounter');
  const reportOf = async (ledger: Ledger, document: Told) => {
    const entries = (await entriesIn(ledger)).filter(({ slots }) => slots.kind === 'encounter');
    const found = entries
      .flatMap(({ reports }) => reports)
      .find((report) => report.document.id.startsWith(document));
    if (!found) throw new Error(`no report in ${document}`);
    return found;
  };
  const itemOf = async (ledger: Ledger, document: Told) => (await reportOf(ledger, document)).item.id;
  /** Entries of the two meetings of which one may be a slip of the pen: the slip first. */
  const inDoubt = async (ledger: Ledger) => {
    const meetings = (await entriesIn(ledger)).filter(({ slots }) => slots.kind === 'encounter');
    const [slip = '', other = ''] = meetings.map(({ id }) => id);
    return { slip, other };
  };
  /** What people see, without the log. */
  const seen = async (ledger: Ledger) => [await entriesIn(ledger), await queueCounts(ledger.store.db)];

  it('writes down who decided what and why', async () => {
    const ledger = await told('wire');
    const item = await itemOf(ledger, 'wire');
    const event = await decide(ledger, { kind: 'accept', item }, { because: 'seen on film' });
    expect(event).toMatchObject({
      by: 'tester',
      because: 'seen on film',
      what: { kind: 'item.accepted', item },
    });
    expect((await logOf(ledger)).at(-1)).toEqual(event);
    expect((await reportOf(ledger, 'wire')).review).toBe('accepted');
  });

  it('takes a rejected item out of what its entry tells, and an entry of rejected items out of sight', async () => {
    const ledger = await told('wire', 'recalled');
    await decide(ledger, { kind: 'reject', item: await itemOf(ledger, 'wire') });
    const entry = await meeting(ledger);
    expect(entry).toMatchObject({ contradictions: [], slots: { outcome: 'none' }, reports: [{}] });
    await decide(ledger, { kind: 'reject', item: await itemOf(ledger, 'recalled') });
    expect(await entryOf(ledger.store.db, TODAY, entry.id)).toBeNull();
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('lets an accepted report outvote any number of others', async () => {
    const ledger = await told('wire', 'reprint', 'recalled');
    await decide(ledger, { kind: 'accept', item: await itemOf(ledger, 'recalled') });
    expect((await meeting(ledger)).slots).toMatchObject({ outcome: 'none' });
    await decide(ledger, { kind: 'reject', item: await itemOf(ledger, 'recalled') });
    expect((await meeting(ledger)).slots).toMatchObject({ outcome: 'agreement' });
  });

  it('corrects slots; the last correction of a slot counts, and the passage stays', async () => {
    const ledger = await told('wire', 'recalled');
    const item = await itemOf(ledger, 'recalled');
    await decide(ledger, { kind: 'correct', item, slots: { when: '2021-06-11', where: 'Montreux' } });
    await decide(ledger, { kind: 'correct', item, slots: { when: '2021-06-12' } });
    const { slots, reports } = await meeting(ledger);
    expect(slots).toMatchObject({ when: '2021-06-12', where: 'Montreux' });
    const mended = reports.find((report) => report.item.id === item)?.item as Encounter;
    expect(mended).toMatchObject({ when: '2021-06-12', where: 'Montreux', outcome: 'none' });
    expect(mended.evidence[0]?.quote).toContain('in June 2021');
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('corrects a slot that the reading left out', async () => {
    const ledger = await told('repeated');
    const { reports } = await onlyEntry(ledger, 'commitment');
    const item = reports[0]?.item.id ?? '';
    await decide(ledger, { kind: 'correct', item, slots: { state: 'stalled', agreement: 'Lake Plan' } });
    const { slots } = await onlyEntry(ledger, 'commitment');
    expect(slots).toMatchObject({ status: 'pledged', state: 'stalled', agreement: 'Lake Plan' });
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('merges what a person finds to be one, under either name, and closes the question', async () => {
    const ledger = await told('wire', 'recalled', 'slipped');
    const { slip, other } = await inDoubt(ledger);
    const [task] = await reviewQueue(ledger.store.db, { sort: 'merge' });
    expect(task).toMatchObject({ sort: 'merge', because: expect.stringContaining('slip of the pen') });
    await decide(ledger, { kind: 'merge', entry: slip, into: other });
    expect(await reviewQueue(ledger.store.db, { sort: 'merge' })).toEqual([]);
    const merged = await meeting(ledger);
    expect(merged).toMatchObject({ id: other, slots: { when: '2021-06-10' }, reports: [{}, {}, {}] });
    expect(merged.contradictions).toMatchObject([{ slot: 'when' }, { slot: 'outcome' }]);
    expect(await entryOf(ledger.store.db, TODAY, slip)).toEqual(merged);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('declines a merge, and asks no more', async () => {
    const ledger = await told('wire', 'slipped');
    const { slip, other } = await inDoubt(ledger);
    const before = await entriesIn(ledger);
    await decide(ledger, { kind: 'decline', entry: other, into: slip });
    expect(await entriesIn(ledger)).toEqual(before);
    expect(await queueCounts(ledger.store.db)).toMatchObject({ merge: 0 });
  });

  it('splits items off into an entry of their own', async () => {
    const ledger = await told('announced', 'wire', 'recalled');
    const { id: entry } = await meeting(ledger);
    const item = await itemOf(ledger, 'recalled');
    const event = await decide(ledger, { kind: 'split', entry, items: [item] });
    const into = (event.what as { into: string }).into;
    expect(await entryOf(ledger.store.db, TODAY, entry)).toMatchObject({
      contradictions: [],
      reports: [{}, {}],
    });
    expect(await entryOf(ledger.store.db, TODAY, into)).toMatchObject({
      slots: { when: '2021-06', outcome: 'none' },
      reports: [{ item: { id: item } }],
    });
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('splits off the item after which the entry is called', async () => {
    const ledger = await told('announced', 'wire');
    const { id: entry } = await meeting(ledger);
    const event = await decide(ledger, { kind: 'split', entry, items: [await itemOf(ledger, 'announced')] });
    expect(event.what).toMatchObject({ entry, into: `${entry}-2` });
    expect((await entriesIn(ledger)).map(({ id }) => id)).toEqual(
      expect.arrayContaining([entry, `${entry}-2`]),
    );
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('undoes each decision, as though it had never been made', async () => {
    const ledger = await told('announced', 'wire', 'recalled', 'slipped');
    const { slip, other } = await inDoubt(ledger);
    const item = await itemOf(ledger, 'recalled');
    const decisions: Decision[] = [
      { kind: 'accept', item },
      { kind: 'reject', item },
      { kind: 'correct', item, slots: { when: '2021-06-30' } },
      { kind: 'merge', entry: slip, into: other },
      { kind: 'merge', entry: other, into: slip },
      { kind: 'decline', entry: slip, into: other },
      { kind: 'split', entry: other, items: [item] },
    ];
    const before = await seen(ledger);
    for (const decision of decisions) {
      const { seq } = await decide(ledger, decision);
      expect(await seen(ledger), decision.kind).not.toEqual(before);
      await decide(ledger, { kind: 'undo', event: seq });
      expect(await seen(ledger), decision.kind).toEqual(before);
    }
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('undoes decisions in another order than they were made', async () => {
    const ledger = await told('wire', 'recalled', 'slipped');
    const { slip, other } = await inDoubt(ledger);
    const before = await seen(ledger);
    const item = await itemOf(ledger, 'recalled');
    const events: number[] = [];
    for (const decision of [
      { kind: 'correct', item, slots: { outcome: 'agreement' } },
      { kind: 'merge', entry: slip, into: other },
      { kind: 'accept', item },
      { kind: 'correct', item, slots: { outcome: 'unstated', where: 'Bern' } },
    ] as const)
      events.push((await decide(ledger, decision)).seq);
    for (const event of [events[1], events[0], events[3], events[2]])
      await decide(ledger, { kind: 'undo', event: event ?? 0 });
    expect(await seen(ledger)).toEqual(before);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('leaves where they are items that were moved again since', async () => {
    const ledger = await told('wire', 'recalled', 'slipped');
    const { slip, other } = await inDoubt(ledger);
    const item = await itemOf(ledger, 'slipped');
    const merged = await decide(ledger, { kind: 'merge', entry: slip, into: other });
    const split = await decide(ledger, { kind: 'split', entry: other, items: [item] });
    await decide(ledger, { kind: 'undo', event: merged.seq });
    const { into } = split.what as { into: string };
    expect((await entryOf(ledger.store.db, TODAY, into))?.reports.map((report) => report.item.id)).toEqual([
      item,
    ]);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('refuses what it cannot carry out, and writes nothing', async () => {
    const ledger = await told('wire', 'slipped', 'aftermath');
    const { slip, other } = await inDoubt(ledger);
    const item = await itemOf(ledger, 'wire');
    const pause = (await onlyEntry(ledger, 'pause')).id;
    const accepted = await decide(ledger, { kind: 'accept', item });
    const undone = await decide(ledger, { kind: 'undo', event: accepted.seq });
    const before = [await logOf(ledger), await tablesOf(ledger)];
    const refused: [Decision, code: string, sentence: string][] = [
      [{ kind: 'accept', item: 'nobody' }, 'not-found', '"nobody" is not in this dossier'],
      [{ kind: 'merge', entry: 'nobody', into: other }, 'not-found', '"nobody"'],
      [{ kind: 'merge', entry: other, into: other }, 'wrong-slots', 'they are one already'],
      [
        { kind: 'merge', entry: slip, into: pause },
        'wrong-slots',
        'one is of kind encounter, the other of kind pause',
      ],
      [{ kind: 'decline', entry: slip, into: slip }, 'wrong-slots', 'they are one already'],
      [{ kind: 'split', entry: slip, items: [] }, 'wrong-slots', 'something must stay'],
      [{ kind: 'split', entry: slip, items: [await itemOf(ledger, 'slipped')] }, 'wrong-slots', 'must go'],
      [{ kind: 'split', entry: slip, items: [item] }, 'not-found', item],
      [{ kind: 'correct', item, slots: { where: 7 } }, 'wrong-slots', 'where'],
      [{ kind: 'correct', item, slots: { when: 'soon' } }, 'wrong-slots', 'when'],
      [{ kind: 'correct', item, slots: { system: 'nuclear' } }, 'wrong-slots', 'has no slot "system"'],
      [{ kind: 'correct', item, slots: { evidence: [] } }, 'wrong-slots', '"evidence"'],
      [{ kind: 'correct', item, slots: {} }, 'wrong-slots', 'changes nothing'],
      [{ kind: 'correct', item, slots: { where: 'B\0rn' } }, 'wrong-slots', 'half a character'],
      [{ kind: 'undo', event: 9999 }, 'not-found', 'event 9999'],
      [{ kind: 'undo', event: 1 }, 'wrong-slots', 'dossier.opened is no decision'],
      [{ kind: 'undo', event: undone.seq }, 'wrong-slots', 'decision.undone is no decision'],
      [{ kind: 'undo', event: accepted.seq }, 'wrong-slots', `event ${undone.seq}`],
    ];
    for (const [decision, code, sentence] of refused) {
      const attempt = decide(ledger, decision);
      await expect(attempt, JSON.stringify(decision)).rejects.toMatchObject({ name: 'Failure', code });
      await expect(attempt).rejects.toThrow(sentence);
    }
    expect([await logOf(ledger), await tablesOf(ledger)]).toEqual(before);
  });

  it('refuses who did not see what somebody else decided on the same', async () => {
    const ledger = await told('announced', 'wire', 'recalled', 'slipped');
    const { slip, other } = await inDoubt(ledger);
    const item = await itemOf(ledger, 'recalled');
    const start = await endOfLog(ledger.store.db);
    const accepted = await decide(ledger, { kind: 'accept', item }, { seen: start });
    const late: Decision[] = [
      { kind: 'reject', item },
      { kind: 'split', entry: other, items: [item] },
      { kind: 'merge', entry: slip, into: other },
    ];
    for (const decision of late)
      await expect(decide(ledger, decision, { seen: start }), decision.kind).rejects.toMatchObject({
        code: 'changed-meanwhile',
        message: expect.stringContaining('item.accepted by tester'),
      });
    const wire = await itemOf(ledger, 'wire');
    await decide(ledger, { kind: 'accept', item: wire }, { seen: start });
    await decide(ledger, { kind: 'reject', item }, { seen: accepted.seq + 1 });
  });

  it('lets one of two win who decide on the same at the same time', async () => {
    const ledger = await told('wire', 'recalled');
    const other = await desk.open({ create: false, by: 'berta', now: strollingClock() });
    const item = await itemOf(ledger, 'wire');
    const seen = await endOfLog(ledger.store.db);
    const both = await Promise.allSettled([
      decide(ledger, { kind: 'accept', item }, { seen }),
      decide(other, { kind: 'reject', item }, { seen }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({
      code: 'changed-meanwhile',
    });
    expect(await faultsOf(ledger)).toEqual([]);
  });
});
