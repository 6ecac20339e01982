import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure, type Instant } from '../../record/index.js';
import type { Ledger } from '../ledger.js';
import { missingDossier } from './dossiers.js';
import { failureOf } from './faults.js';
import { makeFolder } from './folder.js';
import { checkForm, formOf, type MigrationsOf, migrate } from './migrate.js';
import { migrationsFor } from './migrations.js';
import { type Place, placeOf, shown, type Whereabouts } from './place.js';
import { saveBefore } from './save-before.js';
import type { Access } from './sqlite.js';
import type { Store } from './store.js';
import { storeAt } from './store-at.js';

export interface OpenOptions extends Whereabouts {
  /** Who the log names. */
  readonly by: string;
  readonly now: () => Instant;
  /** Nothing is written, and what may only be read can be opened. */
  readonly readonly?: boolean;
  /** The ledger is made; it must not be there. */
  readonly create?: boolean;
  /** Other steps than those of this program, for tests. */
  readonly migrations?: MigrationsOf;
}

/**
 * Opens the ledger of a dossier, in the form that this program knows: one of an older form is copied first and then brought up.
 * Throws `Failure` where there is none, where it is of a newer form, and wherever a disk or a server refuses.
 */
export async function openLedger(options: OpenOptions): Promise<Ledger> {
  return openAt(placeOf(options), options);
}

/** Opens the ledger that lies at a place, as `openLedger` does. */
export async function openAt(place: Place, options: OpenOptions): Promise<Ledger> {
  const access: Access = options.create ? 'create' : options.readonly ? 'read' : 'write';
  if (access === 'create' && place.kind === 'sqlite') makeFolder(dirname(place.path));
  if (access !== 'create' && place.kind === 'sqlite' && !existsSync(place.path))
    throw await missingDossier(options, shown(place));
  const store = await storeAt(place, access);
  try {
    await ready(store, place, access, options);
  } catch (thrown) {
    await store.close();
    throw thrown;
  }
  return { address: shown(place), store, by: options.by, now: options.now };
}

/** Sees to it that the tables are there and as this program knows them. */
async function ready(store: Store, place: Place, access: Access, options: OpenOptions): Promise<void> {
  const { engine, db } = store;
  const unfit = await engine.unfit(db);
  if (unfit) throw failureOf(unfit, place);
  const migrationsOf = options.migrations ?? migrationsFor;
  const migrations = migrationsOf(engine);
  const form = await formOf(db, engine.tables, migrations);
  checkForm(form, shown(place));
  if (form.kind === 'blank' && access !== 'create') throw await missingDossier(options, shown(place));
  if (form.kind === 'blank' || (form.kind === 'older' && access !== 'read'))
    await migrate(store, migrations, options.now(), (tx, next) =>
      saveBefore(tx, engine, place, next, migrationsOf, options.now()),
    );
  else if (form.kind === 'older') await bringUp(place, options);
  if (access === 'create') await refuseSecond(store, place);
}

/** A ledger that is asked to be read is opened to be written for as long as it takes to bring it up. */
async function bringUp(place: Place, { readonly, ...options }: OpenOptions): Promise<void> {
  const { store } = await openAt(place, options);
  await store.close();
}

/** A ledger without a single event is one whose making was cut short: it may be made again. */
async function refuseSecond(store: Store, place: Place): Promise<void> {
  if (!(await store.db.selectFrom('event').select('seq').limit(1).executeTakeFirst())) return;
  const message = `There is a dossier "${place.dossier}" already in "${shown(place)}"; choose another name.`;
  throw new Failure('dossier-exists', place.dossier, message);
}
