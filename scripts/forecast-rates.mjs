// Makes data/forecast/rates.csv: how often each class of events happened by the end of each year, over the sides of the Korea dossier that ships.
// Usage: DRAGOMAN_HOME=FOLDER node scripts/forecast-rates.mjs, after "npm run build"; FOLDER may be empty, the dossier is made there.
import { writeFileSync } from 'node:fs';
import { withLedger } from '../dist/cli/with-ledger.js';
import { questionOf } from '../dist/forecast/questions/index.js';
import { historiesOf, YEAR } from '../dist/forecast/reference/index.js';
import { dossierOf, newestDay, TODAY, timeline } from '../dist/keep/index.js';
import { pairsMeant } from '../dist/weigh/index.js';

/** The first year with enough behind it to count. */
const FIRST = 1994;
const PAIRS = ['leaders_meet', 'officials_meet', 'agreement_signed', 'talks_break_off', 'pause_ends'];
const SYSTEMS = [null, 'missile', 'nuclear', 'space', 'conventional'];

async function gathered(ledger) {
  const entries = [];
  let after = null;
  do {
    const page = await timeline(ledger.store.db, TODAY, {}, { limit: 2000, after });
    entries.push(...page.rows);
    after = page.next;
  } while (after !== null);
  const { parties } = await dossierOf(ledger);
  return { entries, parties, newest: await newestDay(ledger.store, TODAY) };
}

/** The questions of a class whose histories are counted, as of the end of a year. */
function questionsOn(event, system, known, year) {
  const ask = (parties, entry = null) =>
    questionOf({ text: '-', event, parties, system, entry, from: `${year}-12-31`, to: `${year}-12-31` });
  if (event === 'test') return [ask(['PRK'])];
  if (event !== 'promise_kept') return pairsMeant(known.entries, known.parties, []).map((pair) => ask(pair));
  const promises = known.entries.filter(
    ({ slots, first }) => slots.kind === 'commitment' && first !== null && first <= `${year}-12-31`,
  );
  return promises.map(({ id, slots }) => ask(slots.by, id));
}

function row(event, system, { entries, parties, newest }, year) {
  const asOf = `${year}-12-31`;
  const known = { asOf, entries, parties, knownUntil: newest };
  const own = questionsOn(event, system, known, year).map((question) => historiesOf(question, known).own);
  const events = own.reduce((sum, { days }) => sum + days.length, 0);
  const years = own.reduce((sum, { from, to }) => sum + (to - from) / YEAR, 0);
  return [event, system ?? '', year, own.length, events, years.toFixed(2)].join(',');
}

await withLedger({ dossier: 'korea' }, 'read', async (ledger) => {
  const known = await gathered(ledger);
  const last = Number(known.newest.slice(0, 4)) - 1;
  const years = Array.from({ length: last - FIRST + 1 }, (_, i) => FIRST + i);
  const classes = [...PAIRS.map((event) => [event, null]), ...SYSTEMS.map((system) => ['test', system])];
  const rows = [...classes, ['promise_kept', null]].flatMap(([event, system]) =>
    years.map((year) => row(event, system, known, year)),
  );
  writeFileSync(
    'data/forecast/rates.csv',
    ['event,system,year,histories,events,years', ...rows, ''].join('\n'),
  );
});
