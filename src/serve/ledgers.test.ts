import { expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { backupVerb } from '../cli/backup.js';
import { restoreVerb } from '../cli/restore.js';
import { decide, dossierOf, endOfLog, registerOutlet, reviewQueue } from '../keep/index.js';
import { ledgersAt } from './ledgers.js';

const { at, ledger: written, run } = ledgerDesk();
const NOW = () => '2022-02-01T00:00:00.000Z';
const opened = () => ledgersAt({ home: at('') }, NOW);

it('reads the state of one moment, and writes as who calls', async () => {
  const ledgers = opened();
  const task = await ledgers.reading('cod-banks', 'carl', async ({ store, by }) => {
    expect(by).toBe('carl');
    const [first] = await reviewQueue(store.db, { sort: 'doubt', limit: 1 });
    return first;
  });
  if (task?.sort !== 'doubt') throw new Error('nothing to review');
  const before = await ledgers.mark('cod-banks');
  const event = await ledgers.writing('cod-banks', 'dora', (ledger) =>
    decide(ledger, { kind: 'accept', item: task.report.item.id }),
  );
  expect(event.by).toBe('dora');
  expect(await ledgers.mark('cod-banks')).not.toBe(before);
  await ledgers.close();
});

it('sees what others write, and a ledger that was restored in its place', async () => {
  const ledgers = opened();
  const before = await ledgers.mark('cod-banks');
  expect(await ledgers.mark('cod-banks')).toBe(before);
  await run(backupVerb(), at('copy'), '--dossier', 'cod-banks');
  const other = await written();
  await registerOutlet(other, {
    id: 'sail.example',
    name: 'Sail',
    country: 'ISL',
    stateOwned: false,
    weight: 1,
    because: 'a newsroom',
  });
  await other.store.close();
  const moved = await ledgers.mark('cod-banks');
  expect(moved).not.toBe(before);
  await run(restoreVerb(), at('copy'), '--dossier', 'cod-banks', '--replace');
  const restored = await ledgers.mark('cod-banks');
  expect([before, moved]).not.toContain(restored);
  expect(restored.split(' ').at(-1)).toBe(before.split(' ').at(-1));
  await ledgers.close();
});

it('knows their names, and refuses one that is none', async () => {
  const ledgers = opened();
  expect(await ledgers.names()).toEqual(['cod-banks']);
  const look = (name: string) => ledgers.reading(name, 'carl', ({ store }) => endOfLog(store.db));
  await expect(look('atlantis')).rejects.toMatchObject({ code: 'missing-dossier' });
  await expect(look('../cod-banks')).rejects.toMatchObject({ code: 'bad-name' });
  await ledgers.close();
});

it('makes an empty dossier, once', async () => {
  const ledgers = opened();
  const dossier = { name: 'herring', title: 'Herring', parties: ['NOR'] };
  await ledgers.begin(dossier, 'dora');
  expect(await ledgers.names()).toEqual(['cod-banks', 'herring']);
  expect(await ledgers.reading('herring', '', dossierOf)).toEqual(dossier);
  await expect(ledgers.begin(dossier, 'dora')).rejects.toMatchObject({ code: 'dossier-exists' });
  await ledgers.close();
});
