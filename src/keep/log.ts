import { hash } from 'node:crypto';
import { Happening, type Instant, type LedgerEvent } from '../record/index.js';
import type { Ledger } from './ledger.js';
import { isStorable, UNSTORABLE } from './storable.js';
import type { Asked, NewRow, Row } from './store/tables.js';

/** What is to be written into the log; who and when come from the ledger unless said (an import keeps those of the other ledger). */
export interface Draft {
  readonly what: Happening;
  readonly because?: string | null;
  readonly by?: string;
  readonly at?: Instant;
}

/** What stands before the first event of every log. */
export const BEGINNING: string = '0'.repeat(64);

type Unsealed = Omit<Row<'event'>, 'hash' | 'kind' | 'subject'>;

/** The seal of an event: SHA-256 over the seal before it and the event's own columns, as a JSON list so that nothing can be shifted. */
export const sealOf = (before: string, { seq, at, by, because, what }: Unsealed): string =>
  hash('sha256', JSON.stringify([before, seq, at, by, because, what]), 'hex');

/** What an event is about, for those who ask what happened to it. */
export function subjectOf(what: Happening): string | null {
  switch (what.kind) {
    case 'dossier.opened':
    case 'dossier.changed':
      return null;
    case 'outlet.registered':
      return what.outlet.id;
    case 'document.added':
      return what.document.id;
    case 'document.seen':
    case 'reading.made':
      return what.document;
    case 'item.asserted':
    case 'item.added':
      return what.item.id;
    case 'item.retracted':
    case 'item.corrected':
    case 'item.accepted':
    case 'item.rejected':
      return what.item;
    case 'merge.proposed':
    case 'merge.declined':
      return what.entries[0];
    case 'entry.merged':
    case 'entry.split':
      return what.entry;
    case 'question.asked':
      return what.question.id;
    case 'forecast.made':
      return what.forecast.question;
    case 'question.resolved':
      return what.resolution.question;
    case 'decision.undone':
      return String(what.event);
  }
}

/** Where a log ends: its last event, as far as the next one builds on it. */
export type End = Pick<Row<'event'>, 'seq' | 'at' | 'hash'>;

/** The last event of the log, or what stands before the first. */
export async function lastOf(asked: Asked): Promise<End> {
  const last = await asked
    .selectFrom('event')
    .select(['seq', 'at', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ?? { seq: 0, at: '', hash: BEGINNING };
}

/**
 * The events that drafts become after the end of a log, sealed. Time never runs backwards in a log: where the clock does, the moment
 * of the event before is taken again, so that "recorded by" has one answer. What is written has the form and the order of its schema, so
 * that it is sealed alike wherever it is written again. Throws `ZodError` for what is no event, `Error` for what cannot be kept letter for letter.
 */
export function sealed(
  end: End,
  drafts: readonly Draft[],
  { by: author, now }: Pick<Ledger, 'by' | 'now'>,
): { readonly events: readonly LedgerEvent[]; readonly rows: readonly NewRow<'event'>[] } {
  const moment = now();
  const events: LedgerEvent[] = [];
  const rows: NewRow<'event'>[] = [];
  let before = end;
  for (const draft of drafts) {
    const wanted = draft.at ?? moment;
    const at = wanted < before.at ? before.at : wanted;
    const seq = before.seq + 1;
    const by = draft.by ?? author;
    const because = draft.because ?? null;
    const happening = Happening.parse(draft.what);
    const what = JSON.stringify(happening);
    if (!isStorable(what)) throw new Error(`${subjectOf(happening) ?? happening.kind} holds ${UNSTORABLE}`);
    const seal = sealOf(before.hash, { seq, at, by, because, what });
    rows.push({
      seq,
      at,
      by,
      because,
      kind: happening.kind,
      subject: subjectOf(happening),
      what,
      hash: seal,
    });
    events.push({ seq, at, by, because, what: happening, hash: seal });
    before = { seq, at, hash: seal };
  }
  return { events, rows };
}

/** An event as the log's table holds it. Throws `ZodError` where it is none. */
export const eventOf = ({ seq, at, by, because, what, hash }: Row<'event'>): LedgerEvent => ({
  seq,
  at,
  by,
  because,
  what: Happening.parse(JSON.parse(what)),
  hash,
});

/** Events in order, read a thousand at a time. `after` is the place in the log after which to begin. */
export async function* eventsAfter(asked: Asked, after = 0): AsyncGenerator<Row<'event'>> {
  for (let from = after; ; ) {
    const rows = await asked
      .selectFrom('event')
      .selectAll()
      .where('seq', '>', from)
      .orderBy('seq')
      .limit(1000)
      .execute();
    if (rows.length === 0) return;
    yield* rows;
    from = rows.at(-1)?.seq ?? from;
  }
}
