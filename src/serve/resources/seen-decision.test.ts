import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { endOfLog, TODAY, timeline } from '../../keep/index.js';
import { Failure } from '../../record/index.js';
import { Reply } from '../reply.js';
import { decidedOn, decisionOptions, standing } from './seen-decision.js';

const desk = ledgerDesk();
const failing = (code: 'changed-meanwhile' | 'not-found') => async () => {
  throw new Failure(code, 'x', 'carla was faster');
};

describe('a decision', () => {
  it('says only what was said', () => {
    expect(decisionOptions({})).toEqual({});
    expect(decisionOptions({ because: 'why', seen: 3 })).toEqual({ because: 'why', seen: 3 });
  });
  it('is answered as it is taken', async () =>
    expect(
      await decidedOn(
        await desk.ledger(),
        async () => 'done',
        () => [],
      ),
    ).toBe('done'));
  it('that somebody else was faster with is told with the entries as they are', async () => {
    const ledger = await desk.ledger();
    const [entry] = (await timeline(ledger.store.db, TODAY)).rows;
    const reply = await decidedOn(ledger, failing('changed-meanwhile'), () => [entry?.id ?? '', 'nothing']);
    if (!(reply instanceof Reply)) throw new Error('no refusal');
    expect(reply.status).toBe(409);
    expect(JSON.parse(String(reply.data))).toMatchObject({
      detail: 'carla was faster',
      now: { entries: [{ id: entry?.id }], end: await endOfLog(ledger.store.db) },
    });
  });
  it('that fails otherwise fails', async () =>
    expect(decidedOn(await desk.ledger(), failing('not-found'), () => [])).rejects.toThrow('carla'));
});

it('entries stand once each, under whatever names', async () => {
  const ledger = await desk.ledger();
  const [entry] = (await timeline(ledger.store.db, TODAY)).rows;
  const names = [entry?.id ?? '', entry?.reports[0]?.item.id ?? '', entry?.id ?? ''];
  expect((await standing(ledger, names)).entries).toEqual([entry]);
});
