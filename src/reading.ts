import { codeDocument } from './code/index.js';
import { analyze } from './language/index.js';
import { type ReadOptions, readDocument } from './read/index.js';
import type { Reading, SourceDocument } from './record/index.js';

/** Reads what a document says. Without clock and I/O: the same document always gives the same reading. */
export const makeReading = (document: SourceDocument): Reading => ({
  document,
  ...codeDocument(analyze(document.text, document.published), document),
});

/**
 * Reads one document from a path, `-` for standard input, or an http(s) address. Throws `Failure` where it cannot be read.
 */
export const readSource = async (source: string, options: ReadOptions = {}): Promise<Reading> =>
  makeReading(await readDocument(source, options));
