import { describe, expect, it, vi } from 'vitest';
import { noticesOf } from './notices.js';

const forever = new AbortController().signal;
/** Ledgers whose mark the test moves, and that count how often they are looked at. */
const marked = () => {
  const state = { mark: 'one', looks: 0 };
  const mark = async (): Promise<string> => {
    state.looks += 1;
    if (state.mark === 'broken') throw new Error('cannot be read');
    return state.mark;
  };
  return { state, ledgers: { mark } };
};

describe('notices', () => {
  it('wake at once whoever waits for what this server wrote', async () => {
    const notices = noticesOf(marked().ledgers, 60_000);
    const following = await notices.follow('korea');
    const before = following.count();
    const woken = following.past(before, forever);
    notices.notice('other');
    notices.notice('korea');
    await woken;
    expect(following.count()).toBe(before + 1);
    await following.past(before, forever); // what happened between looking and waiting is not missed
    following.stop();
  });
  it('tell of what somebody follows, when that begins and when it moves', async () => {
    const told: string[] = [];
    const notices = noticesOf(marked().ledgers, 60_000, (dossier) => told.push(dossier));
    notices.notice('korea');
    expect(told).toEqual([]);
    const following = await notices.follow('korea');
    notices.notice('korea');
    expect(told).toEqual(['korea', 'korea']);
    following.stop();
    notices.notice('korea');
    expect(told).toHaveLength(2);
  });
  it('find what other processes wrote by looking, while somebody follows', async () => {
    const { state, ledgers } = marked();
    const notices = noticesOf(ledgers, 5);
    const [one, two] = [await notices.follow('korea'), await notices.follow('korea')];
    const woken = Promise.all([one, two].map((following) => following.past(following.count(), forever)));
    state.mark = 'broken';
    await vi.waitFor(() => expect(state.looks).toBeGreaterThan(4));
    state.mark = 'two';
    await woken;
    one.stop();
    two.stop();
    const { looks } = state;
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(state.looks).toBeLessThanOrEqual(looks + 1);
  });
  it('let go of whoever no longer waits', async () => {
    const nobody = new AbortController();
    const following = await noticesOf(marked().ledgers, 60_000).follow('korea');
    const waited = following.past(following.count(), nobody.signal);
    nobody.abort();
    await waited;
    await following.past(following.count(), nobody.signal);
    following.stop();
  });
  it('say where a ledger cannot be followed', async () => {
    const { state, ledgers } = marked();
    state.mark = 'broken';
    await expect(noticesOf(ledgers).follow('korea')).rejects.toThrow('cannot be read');
  });
});
