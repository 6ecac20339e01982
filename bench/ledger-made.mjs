// A ledger of made-up documents (bench/ledger-world.mjs), filled from ready-made readings: the quick way to a large one. Filling goes on
// where it stopped, so that a large ledger is made once and asked many times.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readingAt } from './ledger-world.mjs';

/** Documents in one transaction, as `dragoman add` writes them. */
const TOGETHER = 16;
/** One document in so many is decided on by a person. */
const DECIDED = 48;
const DECISIONS = [{ kind: 'accept' }, { kind: 'reject' }, { kind: 'correct', slots: { where: 'Bern' } }];

/** Loads a module of a build. */
export const load = (dist, name) => import(pathToFileURL(join(resolve(dist), name)).href);

/** Opens a ledger of the bench, or makes it where it is missing. Its clock stands at noon of the day of the document that is added. */
export async function openMade(dist, { dossier = 'bench', home, address }) {
  const [{ openLedger }, { begin }] = await Promise.all([
    load(dist, 'keep/store/open.js'),
    load(dist, 'keep/begin.js'),
  ]);
  const clock = { day: '2000-01-01' };
  const options = {
    dossier,
    home,
    by: 'bench',
    now: () => `${clock.day}T12:00:00.000Z`,
    ...(address && { address }),
  };
  try {
    return { ...(await openLedger(options)), clock };
  } catch (thrown) {
    if (thrown.code !== 'missing-dossier') throw thrown;
  }
  const ledger = await openLedger({ ...options, create: true });
  await begin(ledger, { name: dossier, title: 'Made-up talks', parties: ['USA', 'PRK', 'IRN'] });
  return { ...ledger, clock };
}

/** How many rows a table has. */
export async function count(ledger, table) {
  const { db } = ledger.store;
  const row = await db.selectFrom(table).select(db.fn.countAll().as('n')).executeTakeFirstOrThrow();
  return Number(row.n);
}

/** Adds the documents from one number up to another; calls back after each transaction with how many are there. */
export async function fill(dist, ledger, from, upTo, onWritten = () => {}) {
  const keep = await load(dist, 'keep/index.js');
  for (let at = from; at < upTo; at += TOGETHER) {
    const numbers = Array.from({ length: Math.min(TOGETHER, upTo - at) }, (_, i) => at + i);
    const incoming = numbers.map((number) => ({ reading: readingAt(number), maker, outlet: null }));
    ledger.clock.day = incoming.at(-1).reading.document.published;
    const added = await keep.addReadings(ledger, incoming);
    if (at % DECIDED === 0) await decideOn(keep, ledger, added[0].document, at / DECIDED);
    await onWritten(at + numbers.length);
  }
}

const maker = { version: 'bench', code: 'bench', models: 'bench' };

/** Decides on the second item: the first may tell of the famous summit, which is left to its reports. */
async function decideOn(keep, ledger, document, turn) {
  const { id } = await ledger.store.db
    .selectFrom('item')
    .select('id')
    .where('document', '=', document)
    .orderBy('seq')
    .offset(1)
    .limit(1)
    .executeTakeFirstOrThrow();
  await keep.decide(ledger, { item: id, ...DECISIONS[turn % DECISIONS.length] });
}
