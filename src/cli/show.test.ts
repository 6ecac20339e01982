import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { showVerb } from './show.js';

const { run } = ledgerDesk();
const show = (...args: string[]) => run(showVerb(), ...args);

describe('show', () => {
  it('without words shows the dossier at a glance', async () => {
    const { stdout, stderr } = await show();
    expect(stdout).toMatch(/^The cod banks\nNorway, Iceland · 12 May 2021\nfrom 3 documents of 3 outlets\n/);
    expect(stdout).toContain('To review\n');
    expect(stderr).toBe('');
  });
  it('takes days, months and years', async () => {
    expect((await show('--from', '2021-05', '--to', '2021')).stdout).toMatch(
      /^The cod banks · 1 May – 31 December 2021\n/,
    );
    expect((await show('2020')).stdout).toContain('Nothing in the ledger fits this.');
  });
  it('with words shows what they name', async () => {
    expect((await show('iceland')).stdout).toMatch(/^Iceland\n/);
    expect((await show('reykjavik')).stdout).toMatch(/^Iceland and Norway: met, Reykjavik\n/);
    expect((await show('nobody', 'at', 'all')).stdout).toMatch(
      /^Nothing here is called “nobody at all”; the nearest/,
    );
  });
  it('says from where it is looked at', async () =>
    expect((await show('--as-of', '2021-05-14')).stdout).toContain('as known on 14 May 2021'));
  it('prints one object as data', async () => {
    const { stdout } = await show('--json');
    expect(stdout.split('\n')).toHaveLength(2);
    expect(JSON.parse(stdout)).toMatchObject({
      page: 'overview',
      documents: 3,
      dossier: { title: 'The cod banks' },
    });
    expect(JSON.parse((await show('iceland', '--json')).stdout)).toMatchObject({ page: 'party', ref: 'ISL' });
  });
  it('is narrowed by kind and party', async () => {
    expect((await show('--kind', 'obstacle', '--json')).stdout).toContain('"tallies":[{"kind":"obstacle"');
    expect((await show('--party', 'FIN')).stdout).toContain('Nothing in the ledger fits this.');
  });
  it.each([
    [['--from', '2019-13'], '"2019-13" is no day; write --from as'],
    [['--party', 'Norway'], '"Norway" is no actor'],
    [['--dossier', 'elsewhere'], 'There is no dossier "elsewhere"'],
  ])('refuses %j', (options, message) => expect(show(...options)).rejects.toThrow(message));
});
