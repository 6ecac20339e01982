import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { CONTACT_LEVELS, type Pauses } from '../weigh/index.js';
import { LEVEL_NAMES, pausesVerb } from './pauses.js';

const { run } = ledgerDesk();
const pauses = (...args: string[]) => run(pausesVerb(), ...args);

describe('pauses', () => {
  it('shows the silences between sides', async () => {
    const { stdout, stderr } = await pauses();
    expect(stdout).toMatch(/^Pauses · The cod banks\n/);
    expect(stdout).toMatch(/Iceland/);
    expect(stderr).toBe('');
  });
  it('prints them as data', async () => {
    const { pairs, bases } = JSON.parse((await pauses('--json', '--party', 'NOR', 'ISL')).stdout) as Pauses;
    expect(pairs.map(({ pair }) => pair)).toEqual([['NOR', 'ISL']]);
    expect(pairs[0]?.levels.map(({ level }) => level)).toEqual([...CONTACT_LEVELS]);
    expect(bases.length).toBeGreaterThan(0);
  });
  it('says from where it is looked at', async () =>
    expect((await pauses('--as-of', '2021-05-14')).stdout).toMatch(
      /^Pauses · The cod banks · as known on 14 May 2021\n/,
    ));
  it('says who is named nowhere', async () =>
    expect((await pauses('--party', 'NOR', 'PRT')).stdout).toContain('names Portugal'));
  it.each([
    [['--party', 'Norway'], '"Norway" is no actor'],
    [['--level', 'envoys'], 'Allowed choices are leaders, ministers, officials, any'],
  ])('refuses %j', (options, message) => expect(pauses(...options)).rejects.toThrow(message));
  it('knows the levels of the measure', () => expect([...LEVEL_NAMES]).toEqual([...CONTACT_LEVELS]));
});
