import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { scriptedTalk } from '../../../test/scripted-talk.js';
import { type Ledger, logPage } from '../../keep/index.js';
import { sit } from './session.js';

const { ledger } = ledgerDesk();
const page = { width: 80, colour: false };

/** Sits with answers, and gives what was said and the newest events of the log. */
async function sitting(...answers: string[]) {
  const talk = scriptedTalk(...answers);
  const open: Ledger = await ledger();
  try {
    await sit({ ...talk, ledger: open, page, sort: 'doubt', because: 'read again' });
    const { rows } = await logPage(open.store.db, { from: 17 });
    return { said: talk.said(), events: rows };
  } finally {
    await open.store.close();
  }
}

describe('a sitting', () => {
  it('writes each decision with its reason, at once', async () => {
    const { said, events } = await sitting('a', 'q');
    expect(events).toMatchObject([{ by: 'anna', because: 'read again', what: { kind: 'item.accepted' } }]);
    expect(said).toContain('Decided: 1 accepted. Left: 1 contradiction.');
  });
  it('undoes the last decision even where nothing is left, and then shows the task again', async () => {
    const { said, events } = await sitting('r', 'u', 'u', 'q');
    expect(events.map(({ what }) => what.kind)).toEqual(['item.rejected', 'decision.undone']);
    expect(said).toContain('Nothing was decided yet in this sitting.');
    expect(said.split('Was this read rightly?').length).toBe(4);
  });
  it('goes on where a decision is refused', async () => {
    const { said, events } = await sitting('m', 'no-such-entry', 'q');
    expect(said).toContain('"no-such-entry" is not in this dossier');
    expect(events).toEqual([]);
  });
});
