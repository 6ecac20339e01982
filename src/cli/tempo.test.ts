import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { TEMPO_RULES, type Tempo } from '../weigh/index.js';
import { tempoVerb, USUAL_WINDOW } from './tempo.js';

const { run } = ledgerDesk();
const tempo = (...args: string[]) => run(tempoVerb(), ...args);

describe('tempo', () => {
  it('says plainly where there are no tests', async () => {
    const { stdout, stderr } = await tempo();
    expect(stdout).toMatch(/^Tempo of tests and talks · The cod banks\n/);
    expect(stdout).toContain('No test and no move apart is told of');
    expect(stderr).toBe('');
  });
  it('prints it as data, with the window that was asked for', async () => {
    const found = JSON.parse((await tempo('--json', '--window', '90')).stdout) as Tempo;
    expect(found).toMatchObject({ window: 90, testers: [] });
  });
  it.each([['0'], ['400'], ['a month']])('refuses a window of %s', (window) =>
    expect(tempo('--window', window)).rejects.toThrow('A window is a whole number of days'),
  );
  it('has the window of the table of constants', () => expect(USUAL_WINDOW).toBe(TEMPO_RULES.window.value));
});
