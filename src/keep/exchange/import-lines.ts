import { Failure } from '../../record/index.js';
import type { Ledger } from '../ledger.js';
import { append, type Draft, sealOf, subjectOf } from '../log.js';
import { project } from '../project/project.js';
import { type Replayed, replay } from '../replay.js';
import type { Write } from '../store/tables.js';
import { FORM, Foot, Head, Line } from './lines.js';
import { referenceCheck } from './references.js';

/** A line that could not be taken. */
export interface Problem {
  /** From 1. */
  readonly line: number;
  readonly what: string;
}

export interface Imported {
  readonly events: number;
  readonly problems: readonly Problem[];
  /** Whether every seal of the other ledger could be kept: the two logs are then equal, letter for letter. */
  readonly whole: boolean;
}

interface Read {
  readonly lines: readonly Line[];
  readonly problems: readonly Problem[];
}

/**
 * Makes a ledger that has no events yet from exported lines. Damaged lines, and events that need what stood in them, are told by number
 * and left out; with `strict` one of them stops the import and nothing is written. Throws `Failure`.
 */
export async function importLines(
  ledger: Ledger,
  source: string,
  lines: AsyncIterable<string>,
  { strict = false }: { readonly strict?: boolean } = {},
): Promise<Imported> {
  const { lines: read, problems } = await readLines(source, lines);
  const [first] = problems;
  if (strict && first) {
    const message = `"${source}" has ${problems.length} damaged ${problems.length === 1 ? 'line' : 'lines'}, the first is line ${first.line} (${first.what}); nothing was imported.`;
    throw new Failure('damaged', source, message);
  }
  if (read.length === 0)
    throw new Failure('damaged', source, `"${source}" holds no line that could be imported.`);
  return ledger.store.write(async (tx) => {
    await refuseHistory(tx, ledger, source);
    const rows = sealed(read);
    if (rows) await replay(tx, ledger.store.engine.name, rows);
    else await resealed(tx, ledger, read);
    return { events: read.length, problems, whole: rows !== null };
  });
}

async function refuseHistory(tx: Write, ledger: Ledger, source: string): Promise<void> {
  const event = await tx.selectFrom('event').select('seq').limit(1).executeTakeFirst();
  if (!event) return;
  const message = `"${source}" is a whole ledger, and "${ledger.address}" has a history of its own; import it under a name that is not taken.`;
  throw new Failure('dossier-exists', source, message);
}

async function readLines(source: string, lines: AsyncIterable<string>): Promise<Read> {
  const check = referenceCheck();
  const taken: Line[] = [];
  const problems: Problem[] = [];
  let [number, end] = [0, -1];
  for await (const text of lines) {
    number += 1;
    if (text.trim() === '') continue;
    const json = parsed(text);
    if (number === 1 && Head.safeParse(json).success) refuseLater(source, json);
    else if (Foot.safeParse(json).success) end = Foot.parse(json).end;
    else {
      const line = Line.safeParse(json);
      const wrong = line.success ? check(line.data) : whatIsWrong(json, line.error.issues[0]);
      if (line.success && wrong === null) taken.push(line.data);
      else problems.push({ line: number, what: wrong ?? 'no event' });
    }
  }
  if (end < 0) problems.push({ line: number + 1, what: 'the file ends before its last line' });
  return { lines: taken, problems };
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const whatIsWrong = (json: unknown, issue: { path: PropertyKey[]; message: string } | undefined): string =>
  json === undefined ? 'no JSON' : `${issue?.path.map(String).join('.') || 'the whole'}: ${issue?.message}`;

function refuseLater(source: string, json: unknown): void {
  const { form } = Head.parse(json);
  if (form <= FORM) return;
  throw new Failure(
    'newer-ledger',
    source,
    `"${source}" was exported by a newer Dragoman (form ${form}); install the newest one to import it.`,
  );
}

/** The events as they were sealed, where every seal still holds; else null. */
function sealed(lines: readonly Line[]): AsyncIterable<Replayed> | null {
  let before = '0'.repeat(64);
  const rows: Replayed[] = [];
  for (const [i, { text, what, ...line }] of lines.entries()) {
    const row = { ...line, kind: what.kind, subject: subjectOf(what), what: JSON.stringify(what) };
    if (line.seq !== i + 1 || sealOf(before, row) !== line.hash) return null;
    before = line.hash;
    rows.push({
      row,
      ...(what.kind === 'document.added' && { text: { sha256: what.document.sha256, text: text ?? '' } }),
    });
  }
  return (async function* () {
    yield* rows;
  })();
}

/** Writes what is left of a damaged log under new seals: who and when stay, places in the log move up. */
async function resealed(tx: Write, ledger: Ledger, lines: readonly Line[]): Promise<void> {
  const moved = new Map<number, number>();
  const drafts = lines.map(({ seq, at, by, because, what }, i): Draft => {
    moved.set(seq, i + 1);
    const event =
      what.kind === 'decision.undone' ? { ...what, event: moved.get(what.event) ?? what.event } : what;
    return { what: event, because, by, at };
  });
  const texts = lines.flatMap(({ what, text }) =>
    what.kind === 'document.added' ? [{ sha256: what.document.sha256, text: text ?? '' }] : [],
  );
  for (const text of texts)
    await tx
      .insertInto('document_text')
      .values(text)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  await project(tx, ledger.store.engine.name, await append(tx, ledger, drafts));
}
