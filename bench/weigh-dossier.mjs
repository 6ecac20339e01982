#!/usr/bin/env node
// How long does it take to weigh every meeting of the Korea dossier, and to weigh again when one document has come in? The dossier is made
// anew in a folder of its own. Time of the clock and of the processor, since a busy machine makes the first of them long.
//   node bench/weigh-dossier.mjs [DIST]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = resolve(process.argv[2] ?? 'dist');
const load = (path) => import(pathToFileURL(join(dist, path)).href);
const [{ firstMade }, { openLedger, timeline, TODAY, documentOf }, { noMemory, weighMeetings }] =
  await Promise.all([load('cli/shipped-made.js'), load('keep/index.js'), load('weighing.js')]);
/** What is aimed at, in milliseconds of the clock. */
const AIM = { all: 2000, again: 50 };
const RUNS = 9;
const DAY = '2026-11-22';

function timed(work) {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  const value = work();
  const { user, system } = process.cpuUsage(processor);
  return { value, clock: performance.now() - clock, processor: (user + system) / 1000 };
}
const said = ({ clock, processor }) => `${clock.toFixed(0)} ms (processor ${processor.toFixed(0)} ms)`;

const home = mkdtempSync(join(tmpdir(), 'bench weigh '));
await firstMade('korea', home);
const ledger = await openLedger({
  dossier: 'korea',
  home,
  by: 'bench',
  now: () => `${DAY}T00:00:00Z`,
  readonly: true,
});
const { rows: entries } = await timeline(ledger.store.db, TODAY, {}, { limit: 1_000_000 });
const texts = new Map();
for (const { reports } of entries)
  for (const { document } of reports)
    if (!texts.has(document.id))
      texts.set(document.id, (await documentOf(ledger.store.db, document.id)).text);
await ledger.store.close();
rmSync(home, { recursive: true });

const memory = noMemory();
const all = timed(() => weighMeetings(entries, texts, DAY, memory));
console.log(
  `${all.value.length} meetings among ${entries.length} entries weighed: ${said(all)}; aim ${AIM.all} ms`,
);

const tests = entries.filter(({ slots }) => slots.kind === 'capability' && slots.system === 'missile');
const testOf = (run) => tests[(run * 37) % tests.length];
/** A report under a name of its own, as a new document brings it. */
const renamed = ({ item, document, ...rest }, run) => ({
  ...rest,
  item: { ...item, id: `new-item-${run}` },
  document: { ...document, id: `new-${run}` },
});

/** What one more document may bring: one more report of a test that is known, or a test that nobody has told of. */
const BRINGS = {
  'a known test told once more': (run) =>
    entries.map((entry) =>
      entry === testOf(run)
        ? { ...entry, reports: [...entry.reports, renamed(entry.reports[0], run)] }
        : entry,
    ),
  'a new test': (run) => [
    ...entries,
    { ...testOf(run), id: `new-entry-${run}`, reports: [renamed(testOf(run).reports[0], run)] },
  ],
};
for (const [what, brought] of Object.entries(BRINGS)) {
  const again = Array.from({ length: RUNS }, (_, run) => {
    weighMeetings(entries, texts, DAY, memory);
    const before = new Map(memory.weighed);
    const changed = brought(run);
    const result = timed(() => weighMeetings(changed, texts, DAY, memory));
    const anew = [...memory.weighed].filter(
      ([id, { meeting }]) => before.get(id)?.meeting !== meeting,
    ).length;
    return { ...result, anew };
  });
  for (const result of again)
    console.log(`${what}: ${result.anew} meetings anew, ${said(result)}; aim ${AIM.again} ms`);
  const median = (key) => again.map((result) => result[key]).sort((a, b) => a - b)[Math.floor(RUNS / 2)];
  console.log(`median ${said({ clock: median('clock'), processor: median('processor') })}`);
}
