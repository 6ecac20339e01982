import { type Command, Option } from 'commander';
import type { Ledger, View } from '../keep/index.js';
import type { Day } from '../record/index.js';
import { dayNamed } from './day-named.js';

/** From where a ledger is looked at, as it was typed. */
export interface ViewOptions {
  readonly asOf?: string;
  readonly recordedBy?: string;
}

/** `--as-of` and `--recorded-by`, for every verb that shows what the ledger holds. */
export const withView = (command: Command): Command =>
  command
    .addOption(new Option('--as-of <day>', 'what the world knew on that day: later documents are unseen'))
    .addOption(
      new Option('--recorded-by <day>', 'what this ledger said on that day: later corrections are unseen'),
    );

/** The view that the options mean. Throws `Failure` where one is no day. */
export async function viewOf(ledger: Ledger, { asOf, recordedBy }: ViewOptions): Promise<View> {
  const { TODAY, endOf, placeAt } = await import('../keep/index.js');
  const today = ledger.now().slice(0, 10);
  const known = asOf === undefined ? TODAY.known : await dayNamed(asOf, '--as-of', today);
  if (recordedBy === undefined) return { known, seq: null };
  const moment = endOf(await dayNamed(recordedBy, '--recorded-by', today));
  return { known, seq: await placeAt(ledger.store.db, moment) };
}

/** The view in words; empty for all that is known today. */
export async function viewInWords(ledger: Ledger, { asOf, recordedBy }: ViewOptions): Promise<string> {
  const { sayDate } = await import('../present/index.js');
  const today = ledger.now().slice(0, 10);
  const known = asOf === undefined ? null : sayDate(await dayNamed(asOf, '--as-of', today));
  const said = recordedBy === undefined ? null : sayDate(await dayNamed(recordedBy, '--recorded-by', today));
  return [known && `as known on ${known}`, said && `as recorded by ${said}`].filter(Boolean).join(', ');
}

/** From where a dossier is looked at. */
interface Seen {
  readonly view: View;
  /** The view in words; empty for all that is known today. */
  readonly seenFrom: string;
  /** The day on which it is looked at: that of the view where it lies in the past. */
  readonly today: Day;
}

/** All that the options mean for a page on a dossier. Throws `Failure` where one is no day. */
export async function seenAs(ledger: Ledger, options: ViewOptions): Promise<Seen> {
  const now = ledger.now().slice(0, 10);
  const view = await viewOf(ledger, options);
  const seenFrom = await viewInWords(ledger, options);
  return { view, seenFrom, today: view.known < now ? view.known : now };
}
