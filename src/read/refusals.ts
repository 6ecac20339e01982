import { Failure } from '../record/failure.js';

const named = (source: string): string => (source === '-' ? 'Standard input' : `"${printable(source)}"`);

/** The input's name without characters that could act on a terminal, and not longer than two lines. */
function printable(source: string): string {
  const clean = source.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD');
  return clean.length > 160 ? `${clean.slice(0, 100)}…${clean.slice(-50)}` : clean;
}

const megabytes = (bytes: number): string => `${Number((bytes / 1_000_000).toPrecision(3))} MB`;

/** Every way in which reading can be refused: one sentence each, which names the input and says what to do. */
export const refusal = {
  missing: (source: string) =>
    new Failure('missing', source, `${named(source)} does not exist; check the path.`),
  folder: (source: string) =>
    new Failure(
      'unsupported',
      source,
      `${named(source)} is a folder; name the documents in it, or a pattern.`,
    ),
  notPermitted: (source: string) =>
    new Failure(
      'unreadable',
      source,
      `${named(source)} may not be read by you; ask for permission to read it.`,
    ),
  unreadable: (source: string, why: string) =>
    new Failure(
      'unreadable',
      source,
      `${named(source)} cannot be read (${why}); check the disk and the path.`,
    ),
  tooLarge: (source: string, maxBytes: number) =>
    new Failure(
      'too-large',
      source,
      `${named(source)} is larger than ${megabytes(maxBytes)}; cut it into parts and read them one by one.`,
    ),
  empty: (source: string) =>
    new Failure(
      'empty',
      source,
      `${named(source)} contains no text; check that the right document was given.`,
    ),
  badDate: (source: string, value: string) =>
    new Failure(
      'bad-date',
      source,
      `"${printable(value)}" is no day on which ${named(source)} can be published; write it as YYYY-MM-DD.`,
    ),
};
