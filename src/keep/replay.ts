import { eventOf } from './log.js';
import { forgetAll, project, projectingOn, settle } from './project/project.js';
import type { Engine } from './store/engine.js';
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
  const projecting = await projectingOn(tx, engine);
  let [waiting, done] = [0, 0];
  const carry = async (): Promise<void> => {
    await settle(projecting);
    forgetAll(projecting);
    done += waiting;
    waiting = 0;
    onEvents(done);
  };
  for await (const { row, text } of events) {
    if (text) {
      projecting.rows.add('document_text', text);
      projecting.texts.set(text.sha256, text.text);
    }
    projecting.rows.add('event', row);
    await project(projecting, [eventOf(row)]);
    waiting += 1;
    if (waiting >= PIECE) await carry();
  }
  await carry();
}
