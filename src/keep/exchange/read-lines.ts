import { Failure } from '../../record/index.js';
import { BEGINNING, sealOf, subjectOf } from '../log.js';
import { isStorable } from '../storable.js';
import type { Row } from '../store/tables.js';
import { FORM, Foot, Head, Line } from './lines.js';
import type { Problem } from './problem.js';
import { referenceCheck } from './references.js';

/** What stands in exported lines. */
export interface Read {
  /** What the first line calls the dossier; null where it is damaged. */
  readonly dossier: string | null;
  readonly lines: readonly Line[];
  readonly problems: readonly Problem[];
}

/** The event of a line as the log's table holds it. */
export function rowOf({ text, what, ...line }: Line): Row<'event'> {
  return { ...line, kind: what.kind, subject: subjectOf(what), what: JSON.stringify(what) };
}

/** Reads exported lines and checks each: its form, its seal, and that what it speaks of came before. Throws `Failure` for those of a newer program. */
export async function readLines(source: string, lines: AsyncIterable<string>): Promise<Read> {
  const [check, taken, problems]: [LineCheck, Line[], Problem[]] = [lineCheck(), [], []];
  let dossier: string | null = null;
  let [number, events, end] = [0, 0, -1];
  for await (const text of lines) {
    number += 1;
    if (text.trim() === '') continue;
    const json = parsed(text);
    const [head, foot] = [Head.safeParse(json), Foot.safeParse(json)];
    if (head.success) {
      refuseLater(source, head.data.form);
      dossier = head.data.dossier;
    } else if (foot.success) end = foot.data.end;
    else {
      events += 1;
      const result = check(json);
      if (typeof result === 'string') problems.push({ line: number, what: result });
      else taken.push(result);
    }
  }
  if (end < 0) problems.push({ line: number + 1, what: 'the file ends before its last line' });
  else if (events < end)
    problems.push({ line: number, what: `${end - events} of ${end} events are missing before it` });
  return { dossier, lines: taken, problems };
}

/** The event in a line, or what is wrong with it in a few words. */
type LineCheck = (json: unknown) => Line | string;

/** A check that follows the chain of seals. A line that is no event breaks it for the next one alone. */
function lineCheck(): LineCheck {
  const references = referenceCheck();
  let before: Pick<Line, 'seq' | 'hash'> | null = { seq: 0, hash: BEGINNING };
  return (json) => {
    const read = Line.safeParse(json);
    const last = before;
    before = read.success ? read.data : null;
    if (!read.success) return whatIsWrong(json, read.error.issues[0]);
    const line = read.data;
    const isNext = last !== null && line.seq === last.seq + 1;
    if (isNext && sealOf(last.hash, rowOf(line)) !== line.hash) return 'it was changed after it was sealed';
    if (!isStorable(JSON.stringify(line))) return 'it holds a NUL or half a character';
    return references(line) ?? line;
  };
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

function refuseLater(source: string, form: number): void {
  if (form <= FORM) return;
  throw new Failure(
    'newer-ledger',
    source,
    `"${source}" was exported by a newer Dragoman (form ${form}); install the newest one to import it.`,
  );
}
