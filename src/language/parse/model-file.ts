import { crc32 } from 'node:zlib';
import { Failure } from '../../record/index.js';

/** "DRGP" in little-endian order. */
const MAGIC = 0x50475244;
/** Raised whenever the features or the layout change: weights made for other features would give nonsense. */
export const MODEL_VERSION = 1;
/** Magic, version, length of the header, checksum of all that follows: four numbers of 32 bits. */
const PREFIX = 16;

/** A named column of a model. */
export type Column = Int32Array | Uint8Array | Int8Array;

/** What a model file holds: plain data for the header, and columns. */
export interface ModelData {
  readonly header: unknown;
  readonly columns: Readonly<Record<string, Column>>;
}

type Kind = 'keys' | 'i32' | 'u8' | 'i8';
interface Section {
  readonly name: string;
  readonly kind: Kind;
  readonly length: number;
  readonly bytes: number;
}

/** Writes a model as bytes. Int32 columns named "….keys" must be sorted as unsigned numbers: they are kept as differences. */
export function writeModel({ header, columns }: ModelData): Uint8Array {
  const parts = Object.entries(columns).map(([name, column]) => ({
    name,
    kind: kindOf(name, column),
    column,
  }));
  const bodies = parts.map(({ kind, column }) => bytesOf(kind, column));
  const sections: Section[] = parts.map(({ name, kind, column }, i) => {
    return { name, kind, length: column.length, bytes: bodies[i]?.length ?? 0 };
  });
  const head = new TextEncoder().encode(JSON.stringify({ header, sections }));
  const body = Buffer.concat([head, ...bodies]);
  const prefix = Buffer.alloc(PREFIX);
  [MAGIC, MODEL_VERSION, head.length, crc32(body)].forEach((value, i) => {
    prefix.writeUInt32LE(value, 4 * i);
  });
  return Buffer.concat([prefix, body]);
}

function kindOf(name: string, column: Column): Kind {
  if (column instanceof Int32Array) return name.endsWith('.keys') ? 'keys' : 'i32';
  return column instanceof Uint8Array ? 'u8' : 'i8';
}

function bytesOf(kind: Kind, column: Column): Uint8Array {
  if (kind === 'keys') return differences(column);
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

/** Ascending unsigned numbers as their differences, seven bits a byte, the lowest first. */
function differences(keys: Column): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const key of keys) {
    let rest = (key >>> 0) - last;
    last = key >>> 0;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

function summed(bytes: Uint8Array, length: number): Int32Array {
  const keys = new Int32Array(length);
  let [at, last] = [0, 0];
  for (let i = 0; i < length; i += 1) {
    let shift = 0;
    let byte = 128;
    while (byte > 127) {
      byte = bytes[at++] as number;
      last = (last + ((byte & 127) << shift)) | 0;
      shift += 7;
    }
    keys[i] = last;
  }
  return keys;
}

/**
 * Reads a model from bytes; `name` is the file as people know it.
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
    sections: Section[];
  };
  let at = headLength;
  const columns: Record<string, Column> = {};
  for (const section of sections) {
    columns[section.name] = columnOf(section, body.subarray(at, at + section.bytes));
    at += section.bytes;
  }
  return { header, columns };
}

const damaged = (name: string, how: string): Failure =>
  new Failure(
    'damaged',
    name,
    `${name} ${how}: make it anew with "npm run train" or install Dragoman again.`,
  );

function columnOf({ kind, length }: Section, bytes: Uint8Array): Column {
  if (kind === 'keys') return summed(bytes, length);
  if (kind === 'u8') return new Uint8Array(bytes.buffer, bytes.byteOffset, length);
  if (kind === 'i8') return new Int8Array(bytes.buffer, bytes.byteOffset, length);
  // A copy: 32-bit numbers must lie on multiples of four.
  return new Int32Array(new Uint8Array(bytes).buffer);
}
