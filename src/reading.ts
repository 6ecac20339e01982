import { codeDocument } from './code/index.js';
import { analyze } from './language/index.js';
import { type ReadOptions, readDocument } from './read/index.js';
import type { Reading, SourceDocument } from './record/index.js';

/** Share of the work that is done when the language of a text has been read (measured on texts of 1 MB: 1.4 of 3.8 s). */
const LANGUAGE_SHARE = 0.4;

/**
 * Reads what a document says. Without clock and I/O: the same document always gives the same reading. `onShare` is told how much of
 * the work (0 to 1) is done, for whoever waits for a long text.
 */
export function makeReading(document: SourceDocument, onShare: (share: number) => void = () => {}): Reading {
  onShare(0);
  const analysis = analyze(document.text, document.published);
  onShare(LANGUAGE_SHARE);
  const coded = codeDocument(analysis, document);
  onShare(1);
  return { document, ...coded };
}

/** Reads one document from a path, `-` for standard input, or an http(s) address. Throws `Failure` where it cannot be read. */
export const readSource = async (source: string, options: ReadOptions = {}): Promise<Reading> =>
  makeReading(await readDocument(source, options));
