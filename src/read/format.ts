import type { Day } from '../record/date.js';

/** Called while a long document comes in; `total` is null where it is not known. */
export type Progress = (done: number, total: number | null, unit: 'bytes' | 'pages') => void;

/** Bytes as they came in, and what their carrier says of them. */
export interface RawDocument {
  /** Path, address or `-`, as messages name it. */
  readonly source: string;
  /** The last part of the path or address, with its extension; empty for standard input. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Media type and character set of the HTTP answer, lower case; null where there was none. */
  readonly contentType: string | null;
  readonly charset: string | null;
}

/** What a format finds in the bytes. */
export interface Extracted {
  readonly text: string;
  readonly title?: string | null;
  /** The day that the publisher wrote into the document. */
  readonly published?: Day | null;
  /** The day on which the file was made: only good where the text itself has no date. */
  readonly made?: Day | null;
  /** The document's own identifier, where the format has one. */
  readonly id?: string;
}

/** Reads the bytes of one format. Throws `Failure` where they cannot be read. */
export type Extract = (raw: RawDocument, onProgress?: Progress) => Extracted | Promise<Extracted>;

/** One kind of document. A new one is a line in `formats.ts` and a file that exports `extract`. */
export interface Format {
  readonly mediaType: string;
  /** File name extensions, lower case, without the dot. */
  readonly extensions: readonly string[];
  /** Further media types of HTTP answers that mean this format. */
  readonly aliases?: readonly string[];
  /** Whether the bytes prove this format, whatever the name says. `head` are the first of them as Latin-1 text. */
  readonly claims?: (head: string, raw: RawDocument) => boolean;
  /** Loads what reads the format: only when there is such a document, since the libraries take long to load. */
  readonly load: () => Promise<{ readonly extract: Extract }>;
}
