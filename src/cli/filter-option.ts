import { type Command, Option } from 'commander';
import type { Filter } from '../keep/index.js';
import type { Issue, ItemKind } from '../record/index.js';
import { ISSUE_LABELS } from '../record/issue-labels.js';
import { ITEM_KINDS } from '../record/item-kinds.js';
import { asOption } from './view-option.js';

/** What of the record is asked for, as it was typed. */
export interface FilterOptions {
  readonly kind?: readonly ItemKind[];
  readonly party?: string;
  readonly issue?: Issue;
  readonly from?: string;
  readonly to?: string;
}

/** From files without schemas, so that `--help` need not load the record; a test holds them against it. */
export const KIND_NAMES = ITEM_KINDS;
export const ISSUE_NAMES = Object.keys(ISSUE_LABELS) as readonly Issue[];

/** `--kind`, `--party`, `--issue`, `--from` and `--to`, for verbs that show a part of the record. */
export const withFilter = (command: Command): Command =>
  command
    .addOption(new Option('-k, --kind <kind...>', 'only these kinds of entry').choices([...KIND_NAMES]))
    .option('-p, --party <actor>', 'only entries that name this state (PRK) or person (PRK:Kim Jong Un)')
    .addOption(new Option('-i, --issue <issue>', 'only entries on this topic').choices([...ISSUE_NAMES]))
    .option('--from <day>', 'only what may have happened on this day or later')
    .option('--to <day>', 'only what may have happened on this day or earlier');

/** The filter that the options mean. `today` is what `--from yesterday` hangs on. Throws `Failure` where one cannot be understood. */
export const filterOf = async (options: FilterOptions, today: string): Promise<Filter> =>
  (await import('../filtered.js')).filterAsked(options, today, asOption);

/** The actor that an option names; `such` is one with a name, to be shown. Throws `Failure` where it is none. */
export const actorNamed = async (value: string, option = '--party', such?: string): Promise<string> =>
  (await import('../filtered.js')).actorNamed(value, option, such);
