import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import type { Outlet } from '../record/index.js';
import { outletsOf } from './ask/dossier.js';
import { registerOutlet } from './register-outlet.js';

const { ledger } = ledgerDesk();
const gazette: Outlet = {
  id: 'gazette.example',
  name: 'The Gazette',
  country: 'KEN',
  stateOwned: false,
  weight: 0.5,
  because: 'repeats others',
};

describe('an outlet', () => {
  it('is written down, in the place of what was said before', async () => {
    const open = await ledger();
    await registerOutlet(open, gazette);
    const event = await registerOutlet(open, { ...gazette, weight: 1 }, 'it has its own reporters now');
    expect(event).toMatchObject({ by: 'anna', because: 'it has its own reporters now' });
    const known = (await outletsOf(open.store.db)).filter(({ id }) => id === gazette.id);
    expect(known).toEqual([{ ...gazette, weight: 1 }]);
    await open.store.close();
  });
  it('is refused where it does not fit the record', async () => {
    const open = await ledger();
    await expect(registerOutlet(open, { ...gazette, weight: 2 })).rejects.toThrow(
      '"gazette.example" cannot be registered so: weight: ',
    );
    await open.store.close();
  });
});
