import { crc32 } from 'node:zlib';
import { Failure } from '../../record/index.js';

/** "DRGP" in little-endian order. */
const MAGIC = 0x50475244;
/** Raised whenever the features or the layout change: weights made for other features would give nonsense. */
export const MODEL_VERSION = 2;
/** Magic, version, length of the header, checksum of all that follows: four numbers of 32 bits. */
const PREFIX = 16;

/** What a model file holds: plain data for the header, and columns of 32-bit numbers. */
export interface ModelData {
  readonly header: unknown;
  readonly columns: Readonly<Record<string, Int32Array>>;
}

/** Writes a model as bytes. The columns lie in it as they lie in memory, each on a multiple of four. */
export function writeModel({ header, columns }: ModelData): Uint8Array {
  const sections = Object.entries(columns).map(([name, { length }]) => ({ name, length }));
  const text = new TextEncoder().encode(JSON.stringify({ header, sections }));
  const head = Buffer.alloc(4 * Math.ceil(text.length / 4), ' ');
  head.set(text);
  const bodies = Object.values(columns).map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  const body = Buffer.concat([head, ...bodies]);
  const prefix = Buffer.alloc(PREFIX);
  [MAGIC, MODEL_VERSION, head.length, crc32(body)].forEach((value, i) => {
    prefix.writeUInt32LE(value, 4 * i);
  });
  return Buffer.concat([prefix, body]);
}

/**
 * Reads a model from bytes, whose columns are used where they lie; `name` is the file as people know it.
 * @throws Failure `damaged` where the bytes are no model, are cut short or changed, or were made for another version.
 */
export function readModel(bytes: Uint8Array, name: string): ModelData {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < PREFIX || view.getUint32(0, true) !== MAGIC)
    throw damaged(name, 'is not a model of Dragoman');
  const version = view.getUint32(4, true);
  if (version !== MODEL_VERSION)
    throw damaged(name, `is of version ${version}, and version ${MODEL_VERSION} is needed`);
  const body = bytes.subarray(PREFIX);
  if (crc32(body) !== view.getUint32(12, true)) throw damaged(name, 'is cut short or changed');
  const headLength = view.getUint32(8, true);
  const { header, sections } = JSON.parse(new TextDecoder().decode(body.subarray(0, headLength))) as {
    header: unknown;
    sections: { name: string; length: number }[];
  };
  const columns: Record<string, Int32Array> = {};
  let at = headLength;
  for (const { name: column, length } of sections) {
    columns[column] = numbersIn(body.subarray(at, at + 4 * length));
    at += 4 * length;
  }
  return { header, columns };
}

/** Bytes as 32-bit numbers: in place where they lie on a multiple of four, else copied. */
function numbersIn(bytes: Uint8Array): Int32Array {
  const { buffer, byteOffset, length } = byteAligned(bytes);
  return new Int32Array(buffer, byteOffset, length / 4);
}

const byteAligned = (bytes: Uint8Array): Uint8Array =>
  bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);

const damaged = (name: string, how: string): Failure =>
  new Failure(
    'damaged',
    name,
    `${name} ${how}: make it anew with "npm run train" or install Dragoman again.`,
  );
