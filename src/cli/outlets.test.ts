import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { Outlet } from '../record/index.js';
import { logVerb } from './log.js';
import { outletsVerb } from './outlets.js';

const { run } = ledgerDesk();
const outlets = (...args: string[]) => run(outletsVerb(), ...args);
const known = async (): Promise<Outlet[]> =>
  (await outlets('--json')).stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => Outlet.parse(JSON.parse(line)));

describe('outlets', () => {
  it('lists who says so', async () => {
    const { stdout } = await outlets();
    expect(stdout).toMatch(
      /^3 outlets\n\nNews & Views\n {2}harbour\.example · Norway · not state-owned · weight 1\n/,
    );
    expect((await known()).map(({ id }) => id)).toEqual([
      'harbour.example',
      'quarrel.example',
      'rumour.example',
    ]);
  });
  it('sets what is said of one, and the log says who did', async () => {
    await outlets(
      'set',
      'rumour.example',
      '--weight',
      '0.5',
      '--because',
      'hearsay',
      '--state-owned',
      'unknown',
    );
    expect((await known())[2]).toMatchObject({
      weight: 0.5,
      because: 'hearsay',
      stateOwned: null,
      country: 'NOR',
    });
    expect((await run(logVerb(), '--newest', '--limit', '1')).stdout).toContain(
      'berta registered “News & Views”',
    );
  });
  it('registers one that ships or is new, before any document of it comes in', async () => {
    await outlets('set', 'gazette.example', '--name', 'The Gazette', '--country', 'KEN');
    expect((await known())[0]).toMatchObject({ id: 'gazette.example', name: 'The Gazette', country: 'KEN' });
  });
  it.each([
    [['set', 'rumour.example', '--country', 'Kenya'], 'a country is an ISO 3166-1 alpha-3 code'],
    [['set', 'Rumour Mill', '--weight', '1'], 'an outlet is named as its host'],
    [['set', 'rumour.example', '--weight', '2'], 'A weight is a number from 0 to 1'],
    [['set', 'rumour.example'], '"set" needs the ID of an outlet and what to change'],
    [['--weight', '1'], 'what is to change is said with "set ID"'],
    [['get'], 'Allowed choices are set'],
  ])('refuses %j', (args, message) => expect(outlets(...args)).rejects.toThrow(message));
});
