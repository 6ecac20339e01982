import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { explainVerb } from './explain.js';

const { run } = ledgerDesk();
const explain = (...args: string[]) => run(explainVerb(), ...args, '--dossier', 'cod-banks');

describe('explain', () => {
  it('says of a meeting whether it was symbol or substance, and why', async () => {
    const { stdout } = await explain('reykjavik');
    expect(stdout).toMatch(/^Iceland and Norway: met, Reykjavik · 12 May 2021\n/);
    for (const words of ['As reported', '24 months', 'What is missing', 'How the verdicts moved'])
      expect(stdout).toContain(words);
  });
  it('sees only what was known on a day', async () => {
    const { stdout } = await explain('reykjavik', '--as-of', '2021-05-14');
    expect(stdout).toContain('as known on 14 May 2021');
    expect(stdout).toContain('are not over before');
  });
  it('prints one object as data', async () => {
    const { stdout } = await explain('reykjavik', '--json');
    expect(stdout.split('\n')).toHaveLength(2);
    expect(JSON.parse(stdout)).toMatchObject({ page: 'meeting', turnedOut: [{ months: 6 }, { months: 24 }] });
  });
  it('lists the nearest where the words name no meeting', async () => {
    expect((await explain('rekyavik')).stdout).toMatch(/^Nothing here is called “rekyavik”; the nearest/);
    expect((await explain('rekyavik')).stdout).toContain('dragoman explain ');
  });
});
