import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { verifyVerb } from './verify.js';

const { run, ledger } = ledgerDesk();
const verify = (...args: string[]) => run(verifyVerb(), ...args);
afterEach(() => {
  process.exitCode = undefined;
});

describe('verify', () => {
  it('says that a ledger is whole', async () => {
    const { stdout } = await verify();
    expect(stdout).toMatch(/cod-banks\.dragoman is whole: 16 events, 3 documents, 6 items; every seal/);
    expect(process.exitCode).toBeUndefined();
  });
  it('says what does not hold, and exits with 1', async () => {
    const { store } = await ledger();
    await sql`update entry_state set slots = '{}'`.execute(store.db);
    await store.close();
    const { stdout } = await verify();
    expect(stdout).toMatch(/is not whole \(16 events[^\n]+\n(replay: [^\n]+\n)+Restore a backup/);
    expect(process.exitCode).toBe(1);
    expect(JSON.parse((await verify('--json')).stdout).faults[0]).toMatchObject({ check: 'replay' });
  });
});
