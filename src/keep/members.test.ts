import { describe, expect, it } from 'vitest';
import { onlyEntry } from '../../test/ledger-checked.js';
import { opened, strollingClock, tell } from '../../test/ledger-process.js';
import { sampleEntry } from '../../test/sample-export.js';
import { describeEachStore } from '../../test/stores.js';
import { decide } from './decide.js';
import { decided, itemIn, membersOf } from './members.js';
import { OPEN } from './store/tables.js';
import { TODAY } from './view.js';

describe('an item with what was decided on it', () => {
  const [report] = sampleEntry('e-talks').reports;
  if (!report) throw new Error('the sample has no talks');
  const decision = (
    seq: number,
    sort: 'accepted' | 'rejected' | 'corrected',
    slots: object | null = null,
  ) => ({
    seq,
    seq_to: OPEN,
    item: report.item.id,
    sort,
    slots: slots && JSON.stringify(slots),
  });

  it('is as it was read where nobody decided', () =>
    expect(decided(report.item, report.document, [])).toEqual({
      item: report.item,
      document: report.document,
      review: null,
    }));

  it('goes by the last verdict, and by the last correction of each slot, in whatever order they come', () => {
    const all = [
      decision(9, 'rejected'),
      decision(3, 'corrected', { where: 'Bergen', when: null }),
      decision(5, 'accepted'),
      decision(7, 'corrected', { where: 'Oslo' }),
    ];
    for (const decisions of [all, [...all].reverse()]) {
      const member = decided(report.item, report.document, decisions);
      expect(member).toMatchObject({ review: 'rejected', item: { where: 'Oslo', when: null } });
      expect([...(member.corrected ?? [])].sort()).toEqual(['when', 'where']);
    }
  });

  it('has the passages that came with corrections behind its own, each once', () => {
    const [own] = report.item.evidence;
    const more = { start: 900, end: 904, quote: 'more' };
    const passages = [decision(3, 'corrected', { where: 'Oslo', evidence: [own, more] })];
    const member = decided(report.item, report.document, passages);
    expect(member).toMatchObject({ corrected: ['where'], item: { where: 'Oslo' } });
    expect(member.item.evidence).toEqual([...report.item.evidence, more]);
    const bare = decided(report.item, report.document, [decision(3, 'corrected', { evidence: [more] })]);
    expect(bare.item).toEqual({ ...report.item, evidence: [...report.item.evidence, more] });
    expect(bare.corrected).toBeUndefined();
  });

  it('stands in the event that asserted it', () =>
    expect(itemIn(JSON.stringify({ kind: 'item.asserted', item: report.item }))).toEqual(report.item));
});

describeEachStore('members of entries', (desk) => {
  it('are those in sight, the rejected among them, with what was decided by then', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['announced', 'wire']);
    const { id, reports } = await onlyEntry(ledger, 'encounter');
    const rejected = await decide(ledger, { kind: 'reject', item: reports[0]?.item.id ?? '' });
    const { db } = ledger.store;
    const reviews = async (known: string, seq: number | null) =>
      (await membersOf(db, [id], { known, seq })).get(id)?.map(({ review }) => review);
    expect(await reviews(TODAY.known, null)).toEqual(['rejected', null]);
    expect(await reviews(TODAY.known, rejected.seq - 1)).toEqual([null, null]);
    expect(await reviews('2021-06-01', null)).toEqual(['rejected']);
    expect(await reviews('2021-01-01', null)).toEqual([]);
    expect((await membersOf(db, ['nobody'], TODAY)).get('nobody')).toEqual([]);
    expect((await membersOf(db, [], TODAY)).size).toBe(0);
  });
});
