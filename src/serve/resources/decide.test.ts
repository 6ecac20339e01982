import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { allRows, asked, servedBy } from '../../../test/resource-desk.js';
import { reviewVerb } from '../../cli/review.js';
import { decide as decideOn, type Ledger, type Task } from '../../keep/index.js';
import type { Entry, LedgerEvent } from '../../record/index.js';
import { decide } from './decide.js';
import { items } from './items.js';
import { review } from './review.js';

const desk = ledgerDesk();
interface Made {
  readonly event: LedgerEvent;
  readonly entries: Entry[];
  readonly end: number;
}
const itemsOf = async (ledger: Ledger, kind: string) =>
  (await allRows<{ item: { id: string }; entry: string }>(items, ledger, 50, { query: { kind } })).map(
    ({ item, entry }) => ({ item: item.id, entry }),
  );

describe('the queue for review', () => {
  it('has the tasks that the verb lists, in pages of any size, and how many there are', async () => {
    const { stdout } = await desk.run(reviewVerb(), '--json');
    const all = stdout
      .split('\n')
      .filter(Boolean)
      .map((line): Task => JSON.parse(line));
    expect(all.map(({ sort }) => sort)).toEqual(['contradiction', 'doubt']);
    const ledger = await desk.ledger();
    for (const limit of [1, 2, 9]) expect(await allRows(review, ledger, limit)).toEqual(all);
    expect(await asked(review, ledger, { query: { sort: 'doubt' } })).toMatchObject({
      rows: [all[1]],
      counts: { merge: 0, contradiction: 1, doubt: 1 },
      next: null,
    });
  });
});

describe('a decision', () => {
  const make = (ledger: Ledger, decision: object, more: object = {}): Promise<Made> =>
    asked(decide, ledger, { body: { decision, ...more } });

  it('is in the log under the name of who made it, and shows what it made of the entry', async () => {
    const ledger = await desk.ledger();
    const [one] = await itemsOf(ledger, 'commitment');
    const slots = { deadline: '2021-09' };
    const because = 'as the minutes say';
    const made = await make(ledger, { kind: 'correct', item: one?.item, slots }, { because });
    expect(made.event).toMatchObject({ by: 'anna', because, what: { kind: 'item.corrected', slots } });
    expect(made.entries).toMatchObject([{ id: one?.entry, slots }]);
    expect(made.end).toBe(made.event.seq);
    const undone = await make(ledger, { kind: 'undo', event: made.event.seq });
    expect(undone.entries).toMatchObject([{ id: one?.entry, slots: { deadline: '2021-08' } }]);
  });
  it('may leave nothing of an entry, or make two of it and one again', async () => {
    const ledger = await desk.ledger();
    const [gone] = await itemsOf(ledger, 'obstacle');
    expect((await make(ledger, { kind: 'reject', item: gone?.item })).entries).toEqual([]);
    const [one, other] = await itemsOf(ledger, 'encounter');
    expect(one?.entry).toBe(other?.entry);
    const parts = await make(ledger, { kind: 'split', entry: one?.entry, items: [other?.item] });
    expect(parts.entries.map(({ reports }) => reports.length)).toEqual([1, 1]);
    const [first, second] = parts.entries.map(({ id }) => id);
    const whole = await make(ledger, { kind: 'merge', entry: second, into: first });
    expect(whole.entries.map(({ id, reports }) => `${id} ${reports.length}`)).toEqual([`${first} 2`]);
  });
  it('is refused where somebody decided on the same meanwhile, with what is so now', async () => {
    const ledger = await desk.ledger();
    const [one] = await itemsOf(ledger, 'commitment');
    const item = one?.item ?? '';
    const { end } = await asked<{ end: number }>(review, ledger);
    await decideOn({ ...ledger, by: 'carla' }, { kind: 'correct', item, slots: { deadline: '2021-10' } });
    const body = { decision: { kind: 'accept', item }, seen: end };
    const { status, headers, body: told } = await servedBy(decide, ledger, { body });
    expect(status).toBe(409);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(JSON.parse(String(told))).toMatchObject({
      type: 'urn:dragoman:problem:changed-meanwhile',
      status: 409,
      detail: expect.stringContaining('carla'),
      now: { end: end + 1, entries: [{ id: one?.entry, slots: { deadline: '2021-10' } }] },
    });
    expect((await make(ledger, body.decision, { seen: end + 1 })).event.seq).toBe(end + 2);
  });
  it.each([
    [{ kind: 'accept', item: 'nothing' }, '"nothing" is not in this dossier'],
    [{ kind: 'undo', event: 1 }, 'Event 1 cannot be undone'],
    [{ kind: 'forget', item: 'x' }, 'body.decision'],
    [{ kind: 'accept', item: 'a\0' }, 'body.decision.item'],
    [{ kind: 'accept', item: 'x', force: true }, 'body.decision'],
    [{ kind: 'split', entry: 'x', items: [] }, 'body.decision.items'],
  ])('is refused for %j', async (decision, message) =>
    expect(make(await desk.ledger(), decision)).rejects.toThrow(message),
  );
});
