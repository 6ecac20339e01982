import type { Ledger } from '../keep/index.js';
import type { Measured } from '../measuring.js';
import { type PartiesOptions, partiesOf } from './parties-option.js';
import { seenAs, type ViewOptions } from './view-option.js';

/** What the options of a verb that measures a dossier mean. Throws `Failure` where one cannot be understood. */
export async function measuredAs(ledger: Ledger, options: ViewOptions & PartiesOptions): Promise<Measured> {
  return { ...(await seenAs(ledger, options)), chosen: await partiesOf(options) };
}
