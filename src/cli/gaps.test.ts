import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { gapsVerb } from './gaps.js';

const { run } = ledgerDesk();
const gaps = (...args: string[]) => run(gapsVerb(), ...args);

describe('gaps', () => {
  it('shows the first two parties of the dossier', async () => {
    const { stdout, stderr } = await gaps();
    expect(stdout).toMatch(/^Gaps · Norway and Iceland\nThe cod banks · as of \d/);
    expect(stdout).toContain('\nObstacles: who names what\n');
    expect(stderr).toBe('');
  });
  it('shows two sides that are named, and from where it is looked at', async () => {
    const { stdout } = await gaps('--between', 'ISL:Einar Falk', 'GBR', '--as-of', '2021-05-14');
    expect(stdout).toMatch(/^Gaps · Iceland and United Kingdom\nThe cod banks · as known on 14 May 2021\n/);
  });
  it('shows one issue with each word that moved it', async () => {
    const { stdout } = await gaps('--issue', 'sanctions');
    expect(stdout).toMatch(/^Gap · sanctions · Norway and Iceland\n/);
    expect(Object.keys(JSON.parse((await gaps('--issue', 'sanctions', '--json')).stdout))).toEqual([
      'asOf',
      'pair',
      'gaps',
      'obstacles',
    ]);
  });
  it('prints one object as data', async () => {
    const { stdout } = await gaps('--json');
    expect(stdout.split('\n')).toHaveLength(2);
    expect(JSON.parse(stdout)).toMatchObject({ pair: ['NOR', 'ISL'], leftOut: [] });
  });
  it.each([
    [['norway', 'ISL'], '"norway" is no side; write --between with two'],
    [['NOR'], 'A gap lies between two sides, and "NOR" are not two'],
    [['NOR', 'NOR:Ingrid Solheim'], 'are not two; write --between with two'],
  ])('%s are not two sides', async (sides, says) =>
    expect(gaps('--between', ...sides)).rejects.toThrow(says),
  );
});
