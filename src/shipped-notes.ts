import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rawDocument } from './read/index.js';
import type { ReadingPool } from './reading-pool.js';
import type { Day, Reading } from './record/index.js';
import type { ShippedDossier } from './shipped.js';
import type { ShippedProblem } from './shipped-tables.js';

export interface ShippedNotes {
  /** A reading for each note, by name. */
  readonly readings: readonly Reading[];
  readonly problems: readonly ShippedProblem[];
}

/** The notes of a shipped dossier (`notes/*.md`), read side by side as any document is. */
export async function shippedNotes(
  { folder, dossier, compiled }: ShippedDossier,
  pool: ReadingPool,
): Promise<ShippedNotes> {
  const notes = await Promise.all(
    namesOfNotes(folder).map((file) => noteIn(folder, file, dossier.name, compiled, pool)),
  );
  return {
    readings: notes.flatMap((note) => ('reading' in note ? [note.reading] : [])),
    problems: notes.flatMap((note) => ('problem' in note ? [note.problem] : [])),
  };
}

/** The notes in a dossier's folder, as paths in it; none where there is no such folder. */
const namesOfNotes = (folder: string): string[] =>
  existsSync(join(folder, 'notes'))
    ? readdirSync(join(folder, 'notes'))
        .filter((name) => name.endsWith('.md'))
        .sort()
        .map((name) => `notes/${name}`)
    : [];

async function noteIn(
  folder: string,
  file: string,
  dossier: string,
  compiled: Day,
  pool: ReadingPool,
): Promise<{ readonly reading: Reading } | { readonly problem: ShippedProblem }> {
  const told = (message: string) => ({ problem: { file, line: 1, message } });
  const raw = { ...(await rawDocument(join(folder, file))), source: `data/${dossier}/${file}` };
  const result = await pool.read({ raw, options: {} }, () => true);
  if ('failed' in result) return told(result.failed.message);
  if (!('reading' in result)) throw new RangeError('a note that is wanted is read');
  const { published } = result.reading.document;
  if (published === null)
    return told('the note has no day; begin it with a dateline such as “SEOUL, 12 June 2018 —”.');
  if (published > compiled)
    return told(
      `the note is of ${published}, after the tables were compiled (${compiled}); mend one of the two.`,
    );
  return { reading: result.reading };
}
