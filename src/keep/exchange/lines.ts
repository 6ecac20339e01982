import { z } from 'zod';
import { LedgerEvent } from '../../record/index.js';
import type { Ledger } from '../ledger.js';
import { eventOf } from '../log.js';
import { withTexts } from '../verify.js';

/** The form of these lines; a program refuses those of a later one. */
export const FORM: number = 1;

/** The first line of an exported ledger. */
export const Head = z.object({ dragoman: z.literal('ledger'), form: z.int().min(1), dossier: z.string() });
/** Every further line: an event, with its text where it adds a document. */
export const Line = LedgerEvent.extend({ text: z.string().optional() });
export type Line = z.infer<typeof Line>;
/** The last line, so that a file that was cut short is known as such. */
export const Foot = z.object({ end: z.int().min(0) });

/** The whole of a ledger, line by line: import makes an equal one of it. */
export async function* exportLines({ store }: Pick<Ledger, 'store'>): AsyncGenerator<string> {
  const dossier = await store.db.selectFrom('dossier').select('name').executeTakeFirst();
  yield `${JSON.stringify({ dragoman: 'ledger', form: FORM, dossier: dossier?.name ?? '' })}\n`;
  let events = 0;
  for await (const { row, text } of withTexts(store.db)) {
    yield `${JSON.stringify({ ...eventOf(row), ...(text && { text: text.text }) })}\n`;
    events += 1;
  }
  yield `${JSON.stringify({ end: events })}\n`;
}
