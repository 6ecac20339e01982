import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import type { Alignments } from '../weigh/index.js';
import { alignmentsVerb } from './alignments.js';

const { run } = ledgerDesk();
const alignments = (...args: string[]) => run(alignmentsVerb(), ...args);

describe('alignments', () => {
  it('shows who stands with whom', async () => {
    const { stdout, stderr } = await alignments();
    expect(stdout).toMatch(/^Alignments · The cod banks\n/);
    expect(stdout).toContain('UN votes, beside it and in no sum');
    expect(stderr).toBe('');
  });
  it('prints the network as data, of the year that was asked for', async () => {
    const found = JSON.parse((await alignments('--json', '--year', '2021')).stdout) as Alignments;
    expect(found).toMatchObject({ year: 2021, until: expect.stringMatching(/^2021-/) });
    expect(found.pairs.length).toBeGreaterThan(0);
  });
  it('refuses what is no year', () =>
    expect(alignments('--year', 'last')).rejects.toThrow('A year has four digits'));
});
