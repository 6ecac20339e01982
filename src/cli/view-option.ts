import { type Command, Option } from 'commander';
import type { Ledger, View } from '../keep/index.js';
import type { Seen } from '../seen.js';

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

/** What a field is called on the command line: `--as-of` for `asOf`. */
export const asOption = (field: string): string =>
  `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The view that the options mean. Throws `Failure` where one is no day. */
export const viewOf = async (ledger: Ledger, options: ViewOptions): Promise<View> =>
  (await import('../seen.js')).viewAsked(ledger, options, asOption);

/** The view in words; empty for all that is known today. */
export const viewInWords = async (ledger: Ledger, options: ViewOptions): Promise<string> =>
  (await import('../seen.js')).viewInWords(ledger, options, asOption);

/** All that the options mean for a page on a dossier. Throws `Failure` where one is no day. */
export const seenAs = async (ledger: Ledger, options: ViewOptions): Promise<Seen> =>
  (await import('../seen.js')).seenAs(ledger, options, asOption);
