import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { precedentsVerb } from './precedents.js';

const { run } = ledgerDesk();
const precedents = (...args: string[]) => run(precedentsVerb(), ...args);

describe('precedents', () => {
  it('lays them beside a side that is named', async () => {
    const { stdout, stderr } = await precedents('--about', 'NOR', '--as-of', '2021-05-14');
    expect(stdout).toMatch(/^Precedents beside Norway\nThe cod banks · as known on 14 May 2021\n/);
    expect(stdout).toContain('No earlier case is told of in this dossier');
    expect(stderr).toBe('');
  });
  it('prints one object as data', async () => {
    const { stdout } = await precedents('--json');
    expect(stdout.split('\n')).toHaveLength(2);
    expect(JSON.parse(stdout)).toMatchObject({ cases: [], leftOut: [] });
  });
  it('refuses what is no side', async () =>
    expect(precedents('--about', 'norway')).rejects.toThrow('"norway" is no actor; write --about as'));
});
