import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { shippedDesk } from '../../test/shipped-desk.js';
import { ownThread } from '../reading-pool.js';
import type { ShippedProblem } from '../shipped-tables.js';
import { makeShipped, told } from './shipped-made.js';

const { at } = ledgerDesk([]);
const { mend, quarrel } = shippedDesk();
/** What is written to standard error while some work is done. */
async function heard(work: () => Promise<unknown>): Promise<string> {
  let said = '';
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  await work().finally(() => spy.mockRestore());
  return said;
}

describe('making a dossier that ships', () => {
  const make = () => makeShipped(quarrel(), { home: at('there'), replace: false }, ownThread);

  it('says nothing where nobody watches, and makes it', async () => {
    expect(await heard(make)).toBe('');
    expect(readdirSync(at('there'))).toEqual(['quarrel.dragoman']);
  });
  it('tells by file and line what is wrong, and makes nothing', async () => {
    mend('promises.csv', 'pledged', 'wished');
    const said = await heard(() => expect(make()).rejects.toMatchObject({ code: 'damaged' }));
    expect(said).toMatch(
      /^dragoman: data\/quarrel\/promises\.csv, line 2: "status" is "wished"; write [^\n]+\n$/,
    );
    expect(existsSync(join(at('there'), 'quarrel.dragoman'))).toBe(false);
  });
  it('tells twenty problems and how many more there are', () => {
    const problems: ShippedProblem[] = Array.from({ length: 32 }, (_, i) => ({
      file: 'tests.csv',
      line: i + 2,
      message: 'odd.',
    }));
    const lines = told(quarrel(), problems).split('\n');
    expect(lines).toHaveLength(22);
    expect(lines[19]).toBe('dragoman: data/quarrel/tests.csv, line 21: odd.');
    expect(lines[20]).toBe('dragoman: and 12 more.');
  });
});
