#!/usr/bin/env node
// How soon does a large ledger answer? A dossier of made-up documents (bench/ledger-made.mjs) with 100 000 items is asked what people and
// programs ask: pages of the timeline, searches, entries with all their evidence, the log, what changed, what is to be reviewed; as of
// today, as known on a day (--as-of) and as recorded by a day (--recorded-by). Each question is asked many times with other arguments, each
// kind of it after one that is not counted. The ledger is made once and kept in the folder.
//   node bench/ledger-ask.mjs [DIST] [--home FOLDER] [--items 100000] [--runs 200]
//   node scripts/postgres.mjs node bench/ledger-ask.mjs      PostgreSQL as well, filled anew
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { count, fill, load, openMade } from './ledger-made.mjs';
import { readingAt } from './ledger-world.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    home: { type: 'string', default: join(tmpdir(), 'bench-ledger') },
    items: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '200' },
    only: { type: 'string' },
  },
});
const dist = resolve(positionals[0] ?? 'dist');
const runs = Number(values.runs);
const postgres = process.env.DRAGOMAN_TEST_POSTGRES;
/** What is aimed at, in milliseconds; asked as of another day, at most so many times as much. */
const AIM = { median: 20, slowest: 100, view: 2, opening: 100 };
/** How often a program is started for one figure. */
const STARTS = 7;

const keep = await load(dist, 'keep/index.js');
const { FOREVER, OPEN } = await load(dist, 'keep/store/tables.js');
const milliseconds = (value) => value.toFixed(1).padStart(7);
const sorted = (list) => [...list].sort((a, b) => a - b);
const quantile = (list, q) => sorted(list)[Math.min(list.length - 1, Math.floor(list.length * q))];

/** Documents added until the ledger holds as many items as asked for; tells on stderr how far it is. */
async function filled(ledger) {
  for (;;) {
    const [documents, items] = [await count(ledger, 'document'), await count(ledger, 'item')];
    if (items >= Number(values.items)) return { documents, items };
    const perDocument = documents === 0 ? 1 : items / documents;
    const missing = Math.ceil((Number(values.items) - items) / perDocument);
    const upTo = documents + Math.min(1000, Math.max(1, missing));
    process.stderr.write(`${items} items in ${documents} documents …\n`);
    await fill(dist, ledger, documents, upTo);
  }
}

/** What entries tell today. */
const openStates = (db) =>
  db.selectFrom('entry_state').where('seq_to', '=', OPEN).where('known_to', '=', FOREVER);

/** Names of entries to ask for: some of all, the one with the most reports, and how many those are. */
async function entriesOf({ store }) {
  const { db } = store;
  const [hot] = await db
    .selectFrom('membership')
    .select(['entry', db.fn.countAll().as('reports')])
    .groupBy('entry')
    .orderBy('reports', 'desc')
    .limit(1)
    .execute();
  const all = await openStates(db).select('entry').orderBy('entry').execute();
  const step = Math.max(1, Math.floor(all.length / runs));
  return { some: all.filter((_, i) => i % step === 0).map(({ entry }) => entry), all: all.length, hot };
}

/** A word of a made-up name that hardly any other document has. */
const rareWord = (number) => /Envoy (\S+)/.exec(readingAt(number).document.text)?.[1] ?? 'nobody';

/** The questions, by what they are called: each a function of the view and the turn. */
function questions(ledger, { documents, some, hot }) {
  const { db } = ledger.store;
  const whole = (id) => async (view) => {
    await keep.entryOf(db, view, id);
    await keep.decisionsOn(db, view, id);
  };
  const page = (filter, options) => (view) => keep.timeline(db, view, filter, options);
  const find = (typed, filter) => (view) => keep.search(ledger.store, view, keep.parseQuery(typed), filter);
  const day = (turn) => readingAt(Math.floor((documents * ((turn * 37) % 100)) / 100)).document.published;
  return {
    'timeline, first page': page({}),
    'timeline, newest first': page({}, { newestFirst: true }),
    'timeline, somewhere': (view, turn) => page({}, { after: `${day(turn)}/` })(view),
    'timeline, of one kind': page({ kinds: ['commitment'] }),
    'timeline, of a party': page({ party: 'PRK' }),
    'timeline, of a person': (view, turn) => page({ party: `IRN:${rareWord(turn)}` })(view),
    'timeline, of an issue': page({ issue: 'verification' }),
    'timeline, of some days': (view, turn) => page({ from: day(turn), to: day(turn) })(view),
    'timeline, of all of these': (view, turn) =>
      page({ kinds: ['commitment', 'position'], party: 'IRN', issue: 'energy', from: day(turn) })(view),
    'search, common word': find('talks'),
    'search, two common words': find('foreign ministers'),
    'search, rare word': (view, turn) => find(rareWord(turn * 13))(view),
    'search, phrase': find('"fallen soldiers"'),
    'search, of a party and kind': find('inspectors', { kinds: ['commitment'], party: 'PRK' }),
    'search, of some days': (view, turn) => find('missile', { from: day(turn), to: day(turn + 1) })(view),
    'one entry': (view, turn) => whole(some[(turn * 7919) % some.length])(view),
    [`one entry, ${hot.reports} reports`]: whole(hot.entry),
  };
}

/** What is asked of the ledger as it is today alone. */
function questionsOfToday(ledger, { documents }) {
  const { db } = ledger.store;
  const moment = (turn) => readingAt(Math.floor((documents * ((turn * 37) % 100)) / 100)).document.published;
  const placed = (day) => keep.placeAt(db, keep.endOf(day));
  return {
    'log, newest first': () => keep.logPage(db, { newestFirst: true }),
    'log, of decisions': () => keep.logPage(db, { kinds: ['item.corrected'] }),
    'what 120 events changed': async (_, turn) => {
      const to = await placed(moment(turn));
      await keep.changesBetween(
        db,
        { ...keep.TODAY, seq: Math.max(0, to - 120) },
        { ...keep.TODAY, seq: to },
      );
    },
    'what the world came to know': (_, turn) => {
      const day = moment(turn);
      const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
      return keep.changesBetween(db, { known: before, seq: null }, { known: day, seq: null });
    },
    'review, counts': () => keep.queueCounts(db),
    'review, first task': () => keep.reviewQueue(db, { limit: 1 }),
    'review, a contradiction': () => keep.reviewQueue(db, { limit: 1, sort: 'contradiction' }),
    'review, a doubt': () => keep.reviewQueue(db, { limit: 1, sort: 'doubt' }),
  };
}

/** Median and 99th percentile of a question in milliseconds, by the clock and of the processor (this process, all its threads). */
async function timed(ask, viewOf) {
  await ask(await viewOf(0), 0);
  const [walls, cpus] = [[], []];
  for (let turn = 1; turn <= runs; turn++) {
    const [from, before] = [performance.now(), process.cpuUsage()];
    await ask(await viewOf(turn), turn);
    const { user, system } = process.cpuUsage(before);
    walls.push(performance.now() - from);
    cpus.push((user + system) / 1000);
  }
  const [median, slowest] = [quantile(walls, 0.5), quantile(walls, 0.99)];
  return { median, slowest, cpu: quantile(cpus, 0.5), mostCpu: quantile(cpus, 0.99) };
}

const wanted = (name) => !values.only || name.includes(values.only);
const line = ({ median, slowest, cpu, mostCpu }) =>
  [median, slowest, cpu, mostCpu].map(milliseconds).join('');
const verdict = (isReached) => (isReached ? '' : '  misses its aim');
const reaches = ({ median, slowest }, times = 1) =>
  median <= times * AIM.median && slowest <= times * AIM.slowest;

async function report(ledger, made) {
  const { db } = ledger.store;
  const day = (turn) =>
    readingAt(Math.floor((made.documents * (10 + ((turn * 37) % 90))) / 100)).document.published;
  const views = {
    today: () => keep.TODAY,
    'as of': (turn) => ({ known: day(turn), seq: null }),
    'recorded by': async (turn) => ({ ...keep.TODAY, seq: await keep.placeAt(db, keep.endOf(day(turn))) }),
  };
  for (const [name, ask] of Object.entries(questions(ledger, made)).filter(([name]) => wanted(name))) {
    let today = 0;
    for (const [view, viewOf] of Object.entries(views)) {
      const took = await timed(ask, viewOf);
      if (view === 'today') today = took.median;
      const times = view === 'today' ? '      ' : ` ×${(took.median / today).toFixed(1).padStart(4)}`;
      const isReached = reaches(took, view === 'today' ? 1 : AIM.view);
      console.log(`${name.padEnd(30)} ${view.padEnd(12)}${line(took)}${times}${verdict(isReached)}`);
    }
  }
  for (const [name, ask] of Object.entries(questionsOfToday(ledger, made)).filter(([name]) => wanted(name)))
    console.log(`${name.padEnd(43)}${line(await timed(ask, views.today))}`);
}

/** Milliseconds of opening in programs that have only just started: of `openLedger` alone, and of the whole of `dragoman timeline`. */
function opening(address) {
  const where = JSON.stringify({ dossier: 'bench', home: values.home, by: 'bench', readonly: true, address });
  const open = `const { openLedger } = await import(${JSON.stringify(join(dist, 'keep/store/open.js'))});
    const from = performance.now();
    const ledger = await openLedger({ ...${where}, now: () => new Date().toISOString() });
    console.log(performance.now() - from);
    await ledger.store.close();`;
  const program = `const { main } = await import(${JSON.stringify(join(dist, 'cli/main.js'))});
    await main(['timeline', '--dossier', 'bench'${address ? `, '--ledger', ${JSON.stringify(address)}` : ''}]);`;
  const started = (script) => {
    const env = { ...process.env, DRAGOMAN_HOME: values.home };
    const from = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env,
    });
    if (status !== 0) throw new Error(stderr.toString());
    return { wall: performance.now() - from, said: stdout.toString() };
  };
  const times = (of) => quantile(Array.from({ length: STARTS }, of), 0.5);
  const opened = times(() => Number(started(open).said));
  console.log(`${'opening'.padEnd(43)}${milliseconds(opened)}${verdict(opened <= AIM.opening)}`);
  console.log(
    `${'dragoman timeline, from the shell'.padEnd(43)}${milliseconds(times(() => started(program).wall))}`,
  );
}

async function ask(address) {
  const ledger = await openMade(dist, { home: values.home, address });
  try {
    const made = await filled(ledger);
    const { some, all, hot } = await entriesOf(ledger);
    console.log(
      `${ledger.store.engine.name}: ${made.items} items of ${made.documents} documents in ${all} entries; ms by the clock: median and 99th percentile, the same of the processor, × today`,
    );
    opening(address);
    await report(ledger, { ...made, some, hot });
  } finally {
    await ledger.store.close();
  }
}

mkdirSync(values.home, { recursive: true });
console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${runs} times each`);
await ask();
if (postgres) await ask(postgres);
else console.log('PostgreSQL not asked: run it beside scripts/postgres.mjs');
