import { expect, it } from 'vitest';
import { ledgerDesk } from '../test/ledger-desk.js';
import { outletsOf } from './keep/index.js';
import { changeOutlet } from './weighed-outlet.js';

const desk = ledgerDesk();

it('changes what is said, and leaves the rest as it is', async () => {
  const ledger = await desk.ledger();
  const changes = { weight: 0.25, because: 'repeats others', name: undefined };
  const outlet = await changeOutlet(ledger, 'harbour.example', changes);
  expect(outlet).toMatchObject({
    name: 'News & Views',
    country: 'NOR',
    weight: 0.25,
    because: 'repeats others',
  });
  expect(await outletsOf(ledger.store.db)).toContainEqual(outlet);
});
it('brings in an outlet that is not there yet', async () => {
  const ledger = await desk.ledger();
  const outlet = await changeOutlet(ledger, 'gazette.example', { country: 'KEN', stateOwned: null });
  expect(outlet).toMatchObject({ id: 'gazette.example', country: 'KEN', stateOwned: null });
  expect(await outletsOf(ledger.store.db)).toHaveLength(4);
});
it('refuses what does not fit', async () =>
  expect(changeOutlet(await desk.ledger(), 'Not A Host', { weight: 1 })).rejects.toThrow(
    '"Not A Host" cannot be registered so',
  ));
