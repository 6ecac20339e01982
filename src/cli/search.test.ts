import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { searchVerb } from './search.js';

const { run } = ledgerDesk();
const search = (...args: string[]) => run(searchVerb(), ...args);
const kindsFound = async (...args: string[]): Promise<string> =>
  (await search('--json', ...args)).stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).entry.slots.kind)
    .join(' ');

describe('search', () => {
  it('shows the passage that fits best, the words marked', async () => {
    const { stdout } = await search('patrol', '--colour', 'never');
    expect(stdout).toMatch(/^2 entries found for “patrol”\n/);
    expect(stdout).toContain('Iceland demands an end to night »patrols«');
    expect(stdout).toContain('30 December 2021 · quarrel.example · “About quarrel”');
  });
  it.each([
    [['"night patrols"'], 'position'],
    [['patrols', '--kind', 'obstacle'], 'obstacle'],
    [['patrols', '--issue', 'territory'], 'obstacle'],
    [['patrols', '--as-of', '2021-06-01'], 'obstacle'],
    [['patrols', '--', '-night'], 'obstacle'],
    [['Reykjavik', 'agreement'], 'encounter'],
    [['submarines'], ''],
  ])('finds for %j', async (args, kinds) => expect(await kindsFound(...args)).toBe(kinds));
  it('says where nothing is found', async () =>
    expect((await search('submarines')).stdout).toBe('Nothing was found for “submarines”\n'));
  it('refuses a query without words', () =>
    expect(search('--', '-night')).rejects.toThrow('"-night" names no word to look for'));
});
