import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { decide, type Ledger, TODAY, timeline } from '../keep/index.js';
import { entryVerb } from './entry.js';

const { run, ledger } = ledgerDesk();
const entry = (...args: string[]) => run(entryVerb(), ...args);

/** Works on the ledger of the desk. */
async function withDesk<T>(work: (open: Ledger) => Promise<T>): Promise<T> {
  const open = await ledger();
  try {
    return await work(open);
  } finally {
    await open.store.close();
  }
}

const talksIn = async (open: Ledger) => {
  const [talks] = (await timeline(open.store.db, TODAY)).rows;
  if (!talks) throw new Error('the desk has no talks');
  return talks;
};

describe('entry', () => {
  it('shows slots, what is disputed, and each report with its passage', async () => {
    const { id } = await withDesk(talksIn);
    const { stdout } = await entry(id);
    expect(stdout).toMatch(
      /^Iceland and Norway: met, Reykjavik\n▪▪ 2 sources · disputed: outcome · \w+-encounter-e/,
    );
    expect(stdout).toMatch(/^when +12 May 2021$/m);
    expect(stdout).toMatch(
      /\nDisputed\n─+\noutcome +agreement, by which the entry goes \[1\]\n +none \[2\]\n/,
    );
    expect(stdout).toContain('[2] 30 December 2021 · quarrel.example · “About quarrel”');
    expect(stdout).toContain('tells otherwise: outcome: none');
  });
  it('shows what people decided, and prints it as data', async () => {
    const { id } = await withDesk(async (open) => {
      const talks = await talksIn(open);
      const item = talks.reports[1]?.item.id ?? '';
      await decide(open, { kind: 'reject', item }, { because: 'mere hearsay' });
      return talks;
    });
    expect((await entry(id)).stdout).toMatch(
      /\nDecisions\n─+\n5 January 2022, 12:00 UTC: anna rejected \w+-encounter-/,
    );
    const { entry: shown, decisions } = JSON.parse((await entry(id, '--json')).stdout);
    expect([shown.reports.length, decisions[0].because]).toEqual([1, 'mere hearsay']);
  });
  it('shows what was known on a day', async () => {
    const { id } = await withDesk(talksIn);
    const { stdout } = await entry(id, '--as-of', '2021-06-01');
    expect(stdout).toContain('▪ 1 source · ');
    expect(stdout).toContain('as known on 1 June 2021');
  });
  it('is found under the name of one of its items', async () => {
    const talks = await withDesk(talksIn);
    expect((await entry(talks.reports[1]?.item.id ?? '')).stdout).toBe((await entry(talks.id)).stdout);
  });
  it('refuses a name that it cannot see', () =>
    expect(entry('nobody')).rejects.toThrow('"nobody" is no entry that can be seen from there'));
});
