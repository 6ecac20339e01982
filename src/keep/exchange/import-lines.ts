import { DossierName, Failure, type Happening } from '../../record/index.js';
import type { Ledger } from '../ledger.js';
import { BEGINNING, type Draft, sealOf } from '../log.js';
import { type Replayed, replay } from '../replay.js';
import { inSession, type Session, write } from '../session.js';
import type { Write } from '../store/tables.js';
import type { Line } from './lines.js';
import { type Problem, refuseDamaged } from './problem.js';
import { type Read, readLines, rowOf } from './read-lines.js';

export interface Imported {
  readonly events: number;
  readonly problems: readonly Problem[];
  /** Whether the whole log came over under its own seals: the two logs are then equal, letter for letter. */
  readonly whole: boolean;
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
  const read = await readLines(source, lines);
  const { problems } = read;
  if (strict) refuseDamaged(source, problems);
  if (read.lines.length === 0)
    throw new Failure('damaged', source, `"${source}" holds no line that could be imported.`);
  return inSession(ledger, async (session) => {
    await refuseHistory(session.tx, ledger, source);
    const rows = sealed(read.lines);
    if (rows) await replay(session.tx, session.engine, rows);
    else await resealed(session, read);
    return { events: read.lines.length, problems, whole: rows !== null && problems.length === 0 };
  });
}

async function refuseHistory(tx: Write, ledger: Ledger, source: string): Promise<void> {
  const event = await tx.selectFrom('event').select('seq').limit(1).executeTakeFirst();
  if (!event) return;
  const message = `"${source}" is a whole ledger, and "${ledger.address}" has a history of its own; import it under a name that is not taken.`;
  throw new Failure('dossier-exists', source, message);
}

const textsOf = ({ what, text }: Line): { sha256: string; text: string }[] =>
  what.kind === 'document.added' ? [{ sha256: what.document.sha256, text: text ?? '' }] : [];

/** The events as they were sealed, where every seal still holds; else null. */
function sealed(lines: readonly Line[]): AsyncIterable<Replayed> | null {
  let before = BEGINNING;
  const rows: Replayed[] = [];
  for (const [i, line] of lines.entries()) {
    const row = rowOf(line);
    if (line.seq !== i + 1 || sealOf(before, row) !== line.hash) return null;
    before = line.hash;
    const [text] = textsOf(line);
    rows.push({ row, ...(text && { text }) });
  }
  return (async function* () {
    yield* rows;
  })();
}

/** Writes what is left of a damaged log under new seals: who and when stay, places in the log move up. */
async function resealed(session: Session, { lines, dossier }: Read): Promise<void> {
  const lost = lines.every(({ what }) => what.kind !== 'dossier.opened');
  const drafts: Draft[] = lost ? [opening(dossier, lines)] : [];
  const moved = new Map<number, number>();
  const opened = new Set<string>();
  for (const { seq, at, by, because, what } of lines) {
    moved.set(seq, drafts.length + 1);
    drafts.push({ what: withoutLosses(what, moved, opened), because, by, at });
  }
  const texts = lines.flatMap(textsOf);
  session.rows.add('document_text', ...texts);
  for (const { sha256, text } of texts) session.texts.set(sha256, text);
  await write(session, drafts);
}

/** A dossier in the place of one whose line was damaged, called as the first line of the file says. */
function opening(named: string | null, [first]: readonly Line[]): Draft {
  const name = DossierName.safeParse(named).data ?? 'imported';
  const what: Happening = { kind: 'dossier.opened', dossier: { name, title: name, parties: [] } };
  return { what, because: 'its own line was damaged', ...(first && { at: first.at }) };
}

/** An event that does without what was lost: it undoes the event at its new place, and an item whose entry has lost its first opens it. */
function withoutLosses(what: Happening, moved: ReadonlyMap<number, number>, opened: Set<string>): Happening {
  if (what.kind === 'decision.undone') return { ...what, event: moved.get(what.event) ?? what.event };
  if (what.kind === 'entry.split') opened.add(what.into);
  if (what.kind !== 'item.asserted' && what.kind !== 'item.added') return what;
  const match = opened.has(what.entry) ? what.match : null;
  opened.add(what.entry);
  return { ...what, match };
}
