import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import type { Entry } from '../../record/index.js';
import { decide } from '../decide.js';
import type { Ledger } from '../ledger.js';
import { TODAY } from '../view.js';
import { decidedAmong, decisionsOn } from './decisions.js';
import { timeline } from './timeline.js';

const { ledger } = ledgerDesk();

/** Works on the two encounters of the desk: the talks, with two reports, and the next round. */
async function withTalks<T>(work: (open: Ledger, talks: Entry, next: Entry) => Promise<T>): Promise<T> {
  const open = await ledger();
  try {
    const [talks, next] = (await timeline(open.store.db, TODAY, { kinds: ['encounter'] })).rows;
    if (!talks || !next) throw new Error('the desk has too few encounters');
    return await work(open, talks, next);
  } finally {
    await open.store.close();
  }
}

describe('decisions on an entry', () => {
  it('are those on its items, on those that were in it, and on entries that became part of it', () =>
    withTalks(async (open, talks, next) => {
      const [first, second] = talks.reports.map(({ item }) => item.id);
      await decide(open, { kind: 'accept', item: first ?? '' });
      await decide(open, { kind: 'reject', item: second ?? '' });
      await decide(open, { kind: 'merge', entry: next.id, into: talks.id });
      const kinds = (await decisionsOn(open.store.db, TODAY, talks.id)).map(({ what }) => what.kind);
      expect(kinds).toEqual(['item.accepted', 'item.rejected', 'entry.merged']);
    }));
  it('come with what undid them, as far as the log is seen', () =>
    withTalks(async (open, talks) => {
      const item = talks.reports[0]?.item.id ?? '';
      const { seq } = await decide(open, { kind: 'accept', item });
      await decide(open, { kind: 'undo', event: seq });
      const kindsAt = async (place: number | null) =>
        (await decisionsOn(open.store.db, { ...TODAY, seq: place }, talks.id)).map(({ what }) => what.kind);
      expect(await kindsAt(null)).toEqual(['item.accepted', 'decision.undone']);
      expect([await kindsAt(seq), await kindsAt(seq - 1)]).toEqual([['item.accepted'], []]);
    }));
  it('tell those entries from all others on which anybody decided, also where it was undone', () =>
    withTalks(async (open, talks, next) => {
      const decided = () => decidedAmong(open.store.db, [talks.id, next.id]);
      expect(await decided()).toEqual(new Set());
      const { seq } = await decide(open, { kind: 'accept', item: talks.reports[0]?.item.id ?? '' });
      await decide(open, { kind: 'undo', event: seq });
      expect(await decided()).toEqual(new Set([talks.id]));
      await decide(open, { kind: 'merge', entry: talks.id, into: next.id });
      expect(await decided()).toEqual(new Set([talks.id, next.id]));
    }));
  it('are none of another', () =>
    withTalks(async (open, talks, next) => {
      await decide(open, { kind: 'accept', item: talks.reports[0]?.item.id ?? '' });
      expect(await decisionsOn(open.store.db, TODAY, next.id)).toEqual([]);
    }));
});
