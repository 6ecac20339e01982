import { eventsAfter } from '../log.js';
import { insertRows } from './insert-rows.js';
import type { Asked, Row, Write } from './tables.js';

/** Texts that are carried over together. */
const TEXTS = 200;
/** Events that are carried over together. */
const EVENTS = 1_000;

/** Copies into a file what a ledger cannot do without: its log, and the texts that it speaks of. All else can be made again from them. */
export async function copyLog(from: Asked, file: Write): Promise<void> {
  for await (const rows of textsOf(from)) await insertRows(file, 'sqlite', 'document_text', rows);
  let waiting: Row<'event'>[] = [];
  const write = async (): Promise<void> => {
    await insertRows(file, 'sqlite', 'event', waiting);
    waiting = [];
  };
  for await (const row of eventsAfter(from)) {
    waiting.push(row);
    if (waiting.length === EVENTS) await write();
  }
  await write();
}

async function* textsOf(from: Asked): AsyncGenerator<Row<'document_text'>[]> {
  for (let after = ''; ; ) {
    const rows = await from
      .selectFrom('document_text')
      .selectAll()
      .where('sha256', '>', after)
      .orderBy('sha256')
      .limit(TEXTS)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.sha256;
  }
}
