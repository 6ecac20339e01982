import { dayNamed } from './day-named.js';
import { endOf, type Ledger, placeAt, TODAY, type View } from './keep/index.js';
import { sayDate } from './present/dates.js';
import type { Day } from './record/index.js';

/** From where a ledger is looked at, as it was asked for. */
export interface ViewAsked {
  /** What the world knew on that day. */
  readonly asOf?: string | undefined;
  /** What the ledger said on that day. */
  readonly recordedBy?: string | undefined;
}

/** How a field is called where it was asked for: `asOf` is `--as-of` on the command line, `asOf` in an address. */
export type Naming = (field: string) => string;

/** From where a dossier is looked at. */
export interface Seen {
  readonly view: View;
  /** The view in words; empty for all that is known today. */
  readonly seenFrom: string;
  /** The day on which it is looked at: that of the view where it lies in the past. */
  readonly today: Day;
}

/** The days that were asked for; null where none was. Throws `Failure` where one is no day. */
async function daysOf(ledger: Ledger, { asOf, recordedBy }: ViewAsked, named: Naming) {
  const today = ledger.now().slice(0, 10);
  return {
    known: asOf === undefined ? null : await dayNamed(asOf, named('asOf'), today),
    said: recordedBy === undefined ? null : await dayNamed(recordedBy, named('recordedBy'), today),
  };
}

/** The view that was asked for. Throws `Failure` where one of its days is none. */
export async function viewAsked(ledger: Ledger, asked: ViewAsked, named: Naming): Promise<View> {
  const { known, said } = await daysOf(ledger, asked, named);
  return {
    known: known ?? TODAY.known,
    seq: said === null ? null : await placeAt(ledger.store.db, endOf(said)),
  };
}

/** The view in words; empty for all that is known today. */
export async function viewInWords(ledger: Ledger, asked: ViewAsked, named: Naming): Promise<string> {
  const { known, said } = await daysOf(ledger, asked, named);
  return [known && `as known on ${sayDate(known)}`, said && `as recorded by ${sayDate(said)}`]
    .filter(Boolean)
    .join(', ');
}

/** All that is known today. */
export const seenToday = (ledger: Ledger): Seen => ({
  view: TODAY,
  seenFrom: '',
  today: ledger.now().slice(0, 10),
});

/** All that was asked for as to from where a dossier is looked at. Throws `Failure` where one of the days is none. */
export async function seenAs(ledger: Ledger, asked: ViewAsked, named: Naming): Promise<Seen> {
  const now = ledger.now().slice(0, 10);
  const view = await viewAsked(ledger, asked, named);
  const seenFrom = await viewInWords(ledger, asked, named);
  return { view, seenFrom, today: view.known < now ? view.known : now };
}
