import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import { MAX_BYTES } from '../../read/limits.js';
import { Refusal } from '../problem.js';
import { labelOf } from './label.js';

/** How much may be sent at once. */
export interface FormLimits {
  readonly files: number;
  readonly fileBytes: number;
  readonly allBytes: number;
  /** Milliseconds that a sender may be silent. */
  readonly silence: number;
}

/** A box of reports at a time; whoever has a library sends it box by box, and sees what became of each. */
export const FORM_LIMITS: FormLimits = {
  files: 100,
  fileBytes: MAX_BYTES,
  allBytes: 200_000_000,
  silence: 20_000,
};

/** Fields that are no files, and their size in bytes: days and flags. */
const FIELDS = 10;
const FIELD_BYTES = 100;
/** Lines and bytes of what stands above each part: a name and a type (RFC 7578, 4). */
const HEADER_LINES = 20;
const HEADER_BYTES = 8_000;

/** Takes a file: `more` for each of its pieces, in order. */
export type TakeFile = (label: string, pieces: AsyncIterable<Uint8Array>) => Promise<void>;

/**
 * Takes a form with files apart (`multipart/form-data`, RFC 7578) as it comes in, and hands on each file while it arrives; gives the fields that
 * are no files. Throws `Refusal` as soon as it is too large, falls silent, or is no such form; nothing more is read then.
 */
export async function readForm(
  body: AsyncIterable<Uint8Array> | null,
  type: string,
  take: TakeFile,
  limits: FormLimits = FORM_LIMITS,
): Promise<ReadonlyMap<string, string>> {
  const fields = new Map<string, string>();
  const form = formOf(type, limits);
  let files = Promise.resolve();
  const whole = new Promise<void>((resolve, reject) => {
    form.on('file', (_, stream, filename) => {
      stream.on('limit', () => reject(tooLarge(labelOf(filename), limits.fileBytes)));
      files = files.then(() => taken(stream, filename, take));
      files.catch(reject);
    });
    form.on('field', (name, value) => void fields.set(name, value));
    form.on('filesLimit', () => reject(tooMany(limits.files)));
    form.on('error', () => reject(noForm()));
    form.on('finish', resolve);
    fed(form, body ?? [], limits).catch(reject);
  });
  try {
    await whole;
    await files;
    return fields;
  } finally {
    form.destroy();
  }
}

/** A field for files that was left empty comes as a file without a name and without a byte. */
async function taken(stream: BusboyFileStream, filename: string | undefined, take: TakeFile): Promise<void> {
  if (filename) return take(labelOf(filename), stream);
  const pieces: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  const first = await pieces.next();
  if (!first.done) await take(labelOf(filename), joined(first.value, pieces));
}

async function* joined(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

function formOf(type: string, { files, fileBytes }: FormLimits): InstanceType<typeof Busboy> {
  try {
    return new Busboy({
      headers: { 'content-type': type },
      limits: {
        files,
        fileSize: fileBytes,
        fields: FIELDS,
        fieldSize: FIELD_BYTES,
        headerPairs: HEADER_LINES,
        headerSize: HEADER_BYTES,
      },
    });
  } catch {
    throw noForm();
  }
}

/** Gives the parser piece after piece, no faster than what it finds is taken. */
async function fed(
  form: InstanceType<typeof Busboy>,
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { allBytes, silence }: FormLimits,
): Promise<void> {
  let size = 0;
  for await (const piece of spoken(body, silence)) {
    size += piece.length;
    if (size > allBytes) throw tooLarge('All of it', allBytes);
    if (form.destroyed) return;
    if (!form.write(piece)) await new Promise((resolve) => form.once('drain', resolve));
  }
  form.end();
}

/** The same pieces, as long as none is waited for too long. */
async function* spoken(
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  silence: number,
): AsyncGenerator<Uint8Array> {
  const pieces = Symbol.asyncIterator in body ? body[Symbol.asyncIterator]() : body[Symbol.iterator]();
  try {
    for (;;) {
      const next = Promise.resolve(pieces.next()).catch(() => {
        throw brokenOff();
      });
      const { done, value } = await within(silence, next);
      if (done) return;
      yield value;
    }
  } finally {
    void Promise.resolve(pieces.return?.()).catch(() => {}); // it may be waiting for what never comes
  }
}

async function within<T>(silence: number, work: Promise<T>): Promise<T> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(tooSilent(silence)), silence);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(clock);
  }
}

/** Refuses a body that says itself that it is too large, before any of it is read. */
export function refuseTooLong(length: string | null, { allBytes }: FormLimits = FORM_LIMITS): void {
  if (Number(length ?? 0) > allBytes) throw tooLarge('All of it', allBytes);
}

/** Whoever is refused half-way is told to hang up, since the rest of what they send is not read. */
const HANG_UP = { headers: { connection: 'close' } };

const tooLarge = (what: string, bytes: number): Refusal =>
  new Refusal(
    'body-too-large',
    `"${what}" is larger than ${bytes / 1_000_000} MB; send it in parts.`,
    HANG_UP,
  );
const tooMany = (files: number): Refusal =>
  new Refusal('body-too-large', `More than ${files} files were sent at once; send them in parts.`, HANG_UP);
const tooSilent = (silence: number): Refusal =>
  new Refusal('request-timeout', `Nothing came for ${silence / 1000} s; send it again.`, HANG_UP);
const brokenOff = (): Refusal => new Refusal('bad-request', 'The body broke off; send it again.', HANG_UP);
const noForm = (): Refusal =>
  new Refusal(
    'bad-request',
    'The body is no whole form with files (multipart/form-data); send it again.',
    HANG_UP,
  );
