import type { ZodType } from 'zod';
import {
  Failure,
  Forecast,
  type Happening,
  type LedgerEvent,
  Question,
  Resolution,
} from '../record/index.js';
import { decide } from './decide.js';
import type { Ledger } from './ledger.js';
import { inSession, type Session, write } from './session.js';
import { isStorable, UNSTORABLE } from './storable.js';
import { OPEN, type Write } from './store/tables.js';

/**
 * Writes forecasts on a question into the book, and the question where it is not there yet. Throws `Failure`: `wrong-slots` for what is no
 * question or no forecast (one without a rule or a day, a probability that is certain), `decided` where the question is resolved.
 */
export const noteForecasts = (
  ledger: Ledger,
  question: Question,
  forecasts: readonly Omit<Forecast, 'question'>[],
): Promise<readonly LedgerEvent[]> =>
  inSession(ledger, async (session) => {
    const asked = checked(Question, question, question.text);
    const made = forecasts.map((told) =>
      checked(Forecast, { ...told, question: asked.id }, `the forecast of ${told.who}`),
    );
    const isNew = !(await isAsked(session.tx, asked.id));
    if (!isNew) await refuseResolved(session.tx, asked.id);
    const happenings: Happening[] = [
      ...(isNew ? [{ kind: 'question.asked' as const, question: asked }] : []),
      ...made.map((forecast) => ({ kind: 'forecast.made' as const, forecast })),
    ];
    return write(
      session,
      happenings.map((what) => ({ what })),
    );
  });

/**
 * Writes what became of a question, and why where a person says so. Throws `Failure`: `not-found` where the question or an item is not in the
 * ledger, `decided` where the question is resolved already.
 */
export const resolveQuestion = (
  ledger: Ledger,
  resolution: Resolution,
  because: string | null = null,
): Promise<LedgerEvent> =>
  inSession(ledger, async (session) => {
    const what = checked(Resolution, resolution, `the outcome of ${resolution.question}`);
    if (because !== null && !isStorable(JSON.stringify(because))) throw unfit('the reason', UNSTORABLE);
    await refuseStrangers(session, what);
    await refuseResolved(session.tx, what.question);
    const [event] = await write(session, [
      { what: { kind: 'question.resolved', resolution: what }, because },
    ]);
    return event as LedgerEvent;
  });

/** Takes a forecast or an outcome back, by its place in the log; the log keeps both. Throws `Failure` where nothing can be taken back there. */
export const takeBack = (ledger: Ledger, seq: number, because?: string): Promise<LedgerEvent> =>
  decide(ledger, { kind: 'undo', event: seq }, because === undefined ? {} : { because });

const unfit = (name: string, why: string): Failure =>
  new Failure('wrong-slots', name, `${name} cannot be written down: ${why}`);

/** What a schema makes of a value. Throws `Failure` where it does not fit, or cannot be kept letter for letter. */
function checked<T>(schema: ZodType<T>, value: unknown, name: string): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw unfit(name, `${issue?.path.join('.')}: ${issue?.message}.`);
  }
  if (!isStorable(JSON.stringify(parsed.data))) throw unfit(name, `it holds ${UNSTORABLE}`);
  return parsed.data;
}

const isAsked = async (tx: Write, question: string): Promise<boolean> =>
  (await tx.selectFrom('question').select('id').where('id', '=', question).executeTakeFirst()) !== undefined;

async function refuseResolved(tx: Write, question: string): Promise<void> {
  const row = await tx
    .selectFrom('resolution')
    .innerJoin('event', 'event.seq', 'resolution.seq')
    .select(['resolution.body', 'event.by', 'event.at'])
    .where('resolution.question', '=', question)
    .where('resolution.seq_to', '=', OPEN)
    .executeTakeFirst();
  if (!row) return;
  const { outcome } = Resolution.parse(JSON.parse(row.body));
  const message = `"${question}" was resolved already (${outcome}, by ${row.by} on ${row.at.slice(0, 10)}); take that back first with "dragoman resolve ${question} open".`;
  throw new Failure('decided', question, message);
}

/** Refuses a question that is not in the book, and items that were never in the ledger. */
async function refuseStrangers({ tx }: Session, { question, items }: Resolution): Promise<void> {
  if (!(await isAsked(tx, question))) throw notInBook(question);
  for (const id of items)
    if (!(await tx.selectFrom('item').select('id').where('id', '=', id).executeTakeFirst()))
      throw new Failure(
        'not-found',
        id,
        `"${id}" is no item of this dossier; "dragoman entry" shows those of an entry.`,
      );
}

/** A question that the book does not hold. */
export const notInBook = (question: string): Failure =>
  new Failure(
    'not-found',
    question,
    `"${question}" is not in the book of forecasts; "dragoman questions" lists what is.`,
  );
