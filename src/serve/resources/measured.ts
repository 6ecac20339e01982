import { partiesNamed } from '../../filtered.js';
import type { Ledger } from '../../keep/index.js';
import type { Measured } from '../../measuring.js';
import { seenAs, type ViewAsked } from '../../seen.js';
import { asField, plainText, several, viewFields } from './fields.js';

/** Characters of a reason: some paragraphs. */
const MOST_REASON = 4_000;

/** A state or a person, or words that name something. */
export const words = plainText(400);

/** A reason, as it goes into the log. */
export const reason = (means: string) => plainText(MOST_REASON).trim().min(1).describe(means);

/** Whose part of a process is measured, and from where it is looked at. */
export const measureFields = (parties: string) => ({
  party: several(words).describe(`${parties}; may come several times: PRK, or PRK:Kim Jong Un`),
  ...viewFields,
});

/** What such fields mean. Throws `Failure` where one cannot be understood. */
export async function measuredAs(
  ledger: Ledger,
  asked: ViewAsked & { readonly party?: readonly string[] | undefined },
): Promise<Measured> {
  return { ...(await seenAs(ledger, asked, asField)), chosen: partiesNamed(asked.party, 'party') };
}
