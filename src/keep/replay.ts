import { eventOf } from './log.js';
import { project } from './project/project.js';
import type { Engine } from './store/engine.js';
import { insertRows } from './store/json-rows.js';
import type { Row, Write } from './store/tables.js';

/** Events that are carried over together. */
const PIECE = 1_000;

/** An event of one log as it is written into another, with the text that it needs. */
export interface Replayed {
  readonly row: Row<'event'>;
  /** Of `document.added`: the document's text. */
  readonly text?: { readonly sha256: string; readonly text: string };
}

/** Writes a log, seals and all, into a store that has none, and makes the tables from it. `onEvents` is told how many are done. */
export async function replay(
  tx: Write,
  engine: Engine['name'],
  events: AsyncIterable<Replayed>,
  onEvents: (done: number) => void = () => {},
): Promise<void> {
  let waiting: Replayed[] = [];
  let done = 0;
  const carry = async (): Promise<void> => {
    await insertRows(
      tx,
      engine,
      'document_text',
      waiting.flatMap(({ text }) => text ?? []),
      { once: true },
    );
    await insertRows(
      tx,
      engine,
      'event',
      waiting.map(({ row }) => row),
    );
    await project(
      tx,
      engine,
      waiting.map(({ row }) => eventOf(row)),
    );
    done += waiting.length;
    waiting = [];
    onEvents(done);
  };
  for await (const event of events) {
    waiting.push(event);
    if (waiting.length >= PIECE) await carry();
  }
  if (waiting.length > 0) await carry();
}
