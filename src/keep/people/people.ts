import { join } from 'node:path';
import { CompiledQuery, type Kysely, type Transaction } from 'kysely';
import type { Instant } from '../../record/index.js';
import { seldom } from '../store/seldom.js';
import { type SideFile, sideFile } from '../store/side-file.js';
import { forgetOld } from './audit.js';
import { type Notes, notesFor } from './notes.js';
import { COST, type Cost } from './password.js';
import { PEOPLE_STEPS, type PeopleTables } from './tables.js';

/** What is asked of the people's file, inside a transaction or outside. */
export type AskedPeople = Kysely<PeopleTables>;
export type WritePeople = Transaction<PeopleTables>;

/** Who may come in: users, their sessions and tokens, and who did what to them. */
export interface People extends SideFile<PeopleTables> {
  readonly now: () => Instant;
  /** What it costs to hash a password. */
  readonly cost: Cost;
  /** For what changes nothing of who may do what, such as when a token was last used: `version` stays. */
  readonly notes: Notes;
  /** A mark that is another one as soon as anybody, in this program or another, has changed anything. */
  version(): Promise<string>;
}

/** Where people are kept: one file for all ledgers of a folder, also where the ledgers lie in PostgreSQL. */
export const peoplePath = (home: string): string => join(home, 'people.sqlite');

/** Opens the people of a folder of ledgers; the file is made where there is none. Throws `Failure`. Tests hash at a lower `cost`. */
export async function openPeople(
  home: string,
  now: () => Instant,
  cost: Cost = COST,
  clock: () => number = () => performance.now(),
): Promise<People> {
  const file = await sideFile<PeopleTables>(peoplePath(home), PEOPLE_STEPS);
  const notes = notesFor(file.write);
  let writes = 0;
  const others = seldom(() => changesOfOthers(file.db), clock);
  const people: People = {
    ...file,
    now,
    cost,
    async write(work) {
      const result = await file.write(work);
      writes += 1;
      return result;
    },
    notes,
    version: async () => `${await others()} ${writes}`,
    async close() {
      await notes.written().catch(() => {}); // what cannot be noted keeps nobody from closing
      await file.close();
    },
  };
  await forgetOld(people);
  return people;
}

/** SQLite counts what other connections write, not what this one does. */
const CHANGES = CompiledQuery.raw('pragma data_version');

async function changesOfOthers(db: AskedPeople): Promise<unknown> {
  const { rows } = await db.executeQuery<{ data_version: number }>(CHANGES);
  return rows[0]?.data_version;
}
