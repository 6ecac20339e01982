import { Command } from 'commander';
import { dayBefore, dayNamed } from '../day-named.js';
import type { Changes, Ledger, View } from '../keep/index.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { limitOption, type PageOptions, terminalOf, withPage } from './page-option.js';
import { withLedger } from './with-ledger.js';

interface DiffOptions extends PageOptions, LedgerOptions {
  readonly from: string;
  readonly to?: string;
  readonly known?: true;
}

/** Entries of each part for people. */
const USUAL = 50;

const examples = `
Examples:
  $ dragoman diff --from monday
  $ dragoman diff --from 2026-11-01 --to 2026-11-15 --json
  $ dragoman diff --known --from 2018-06-01 --to 2018-06-30`;

/** `dragoman diff --from DAY`: what changed in a stretch of days. */
export function diffVerb(): Command {
  const verb = new Command('diff')
    .summary('show what changed since a day, in the ledger or in the world')
    .description(
      'Shows what changed in a stretch of days, both ends included: entries that came in, that tell something else than before, that more documents tell, and that are no longer there. Days are those on which the ledger was written; with --known, those on which the world came to know.',
    )
    .requiredOption('--from <day>', 'the first day: YYYY-MM-DD, today, yesterday or a weekday')
    .option('--to <day>', 'the last day; today unless said')
    .option('--known', 'compare what the world knew instead of what the ledger said')
    .addOption(limitOption('entries of each part', USUAL));
  return withPage(withDossier(verb), 'print the changes as data, one a line')
    .addHelpText('after', examples)
    .action((options: DiffOptions) => withLedger(options, 'read', (ledger) => show(ledger, options)));
}

async function show(ledger: Ledger, options: DiffOptions): Promise<void> {
  const [{ bookOf, changesBetween, dossierOf }, { bookChanges }, { renderChanges, renderJson, sayDate }] =
    await Promise.all([
      import('../keep/index.js'),
      import('../forecast/book/index.js'),
      import('../present/index.js'),
    ]);
  const today = ledger.now().slice(0, 10);
  const from = await dayNamed(options.from, '--from', today);
  const to = options.to === undefined ? today : await dayNamed(options.to, '--to', today);
  const view = (day: string): Promise<View> => viewOn(ledger, day, options.known === true);
  const { db } = ledger.store;
  const [before, now] = [await view(dayBefore(from)), await view(to)];
  const changes = await changesBetween(db, before, now);
  const book = bookChanges(await bookOf(db, before), await bookOf(db, now));
  if (options.json)
    for (const line of [...linesOf(changes), ...book.map((change) => ({ change: 'forecast', ...change }))])
      await standardOutput.write(renderJson(line));
  else {
    const days = from === to ? sayDate(to) : sayDate(`${from}/${to}`);
    const what = options.known ? 'what the world came to know' : 'what changed in the ledger';
    const title = `${(await dossierOf(ledger)).title} · ${days} · ${what}`;
    const limit = options.limit ?? USUAL;
    await standardOutput.write(renderChanges({ title, changes, book, limit }, terminalOf(options)));
  }
}

/** What was known, or what the ledger said, at the end of a day. */
async function viewOn({ store }: Ledger, day: string, known: boolean): Promise<View> {
  const { endOf, placeAt, TODAY } = await import('../keep/index.js');
  return known ? { known: day, seq: null } : { known: TODAY.known, seq: await placeAt(store.db, endOf(day)) };
}

/** Changes as programs get them, one after the other. */
const linesOf = ({ opened, changed, corroborated, closed, documents }: Changes): object[] => [
  ...opened.map((entry) => ({ change: 'opened', entry })),
  ...changed.map(({ before, now, slots }) => ({ change: 'changed', slots, before, entry: now })),
  ...corroborated.map(({ now, reports }) => ({ change: 'corroborated', reports, entry: now })),
  ...closed.map((entry) => ({ change: 'closed', entry })),
  ...documents.map((document) => ({ change: 'document', document })),
];
