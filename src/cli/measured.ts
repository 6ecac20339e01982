import type { Ledger } from '../keep/index.js';
import type { Measured } from '../measuring.js';
import { type PartiesOptions, partiesOf } from './parties-option.js';
import { type ViewOptions, viewInWords, viewOf } from './view-option.js';

/** What the options of a verb that measures a dossier mean. Throws `Failure` where one cannot be understood. */
export async function measuredAs(ledger: Ledger, options: ViewOptions & PartiesOptions): Promise<Measured> {
  const now = ledger.now().slice(0, 10);
  const view = await viewOf(ledger, options);
  return {
    view,
    seenFrom: await viewInWords(ledger, options),
    today: view.known < now ? view.known : now,
    chosen: await partiesOf(options),
  };
}
