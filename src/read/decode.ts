import type { RawDocument } from './format.js';
import { refusal } from './refusals.js';

/** Bytes of a text that are looked at to tell its encoding where nothing says it. */
const PROBE = 65_536;
/** A text may hold stray control characters; from this share on it is data of another kind. Random bytes have 9 %. */
const MAX_CONTROL_SHARE = 0.02;
/** A Western text has few accented letters; from this share on the bytes are in another alphabet's encoding. */
const MAX_HIGH_SHARE = 0.3;
/** Share of code units that are ASCII in one half of UTF-16 pairs: spaces and line ends suffice in any script. */
const MIN_ZERO_SHARE = 0.05;

/**
 * The text of the bytes. The encoding is taken, in this order, from a byte order mark, from `charset`, from the bytes: UTF-16 by its zero
 * bytes, UTF-8 where it fits, else Windows-1252 (of which Latin-1's printable characters are a part).
 * Throws `Failure`: `binary` where it is no text, `unsupported` where its encoding cannot be told.
 */
export function decode(raw: RawDocument, charset: string | null = raw.charset): string {
  const { bytes } = raw;
  const decoder = new TextDecoder(encodingOf(raw, charset));
  const text = decoder.encoding === 'windows-1252' ? western(bytes) : decoder.decode(bytes);
  if (controlShare(text) > MAX_CONTROL_SHARE) throw refusal.binary(raw.source);
  return text;
}

/** Windows-1252 from 0x80 to 0x9F, where it departs from Latin-1 (WHATWG Encoding Standard, index windows-1252). */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Windows-1252 by hand: the decoder of Node 20 takes it for Latin-1. */
const western = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9F]/g, (unit) => WESTERN[unit.charCodeAt(0) - 0x80] ?? unit);

function encodingOf(raw: RawDocument, charset: string | null): string {
  const { bytes } = raw;
  const marked = byteOrderMark(bytes);
  if (marked) return marked;
  if (charset && isKnown(charset)) return charset;
  const probe = bytes.subarray(0, PROBE - (PROBE % 2));
  const wide = utf16(probe);
  if (wide) return wide;
  if (isUtf8(bytes)) return 'utf-8';
  const high = probe.reduce((n, byte) => n + (byte >= 0x80 ? 1 : 0), 0);
  const controls = probe.reduce((n, byte) => n + (isControl(byte) ? 1 : 0), 0);
  if (controls / probe.length > MAX_CONTROL_SHARE) throw refusal.binary(raw.source);
  if (high / probe.length > MAX_HIGH_SHARE) throw refusal.unknownEncoding(raw.source);
  return 'windows-1252';
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

/** UTF-16 without a mark: zero bytes (almost) only at odd places (little end first) or at even places. */
function utf16(probe: Uint8Array): string | null {
  const zeros = [0, 0];
  for (let i = 0; i < probe.length; i++) if (probe[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = (probe.length / 2) * MIN_ZERO_SHARE;
  if (odd > enough && even * 20 < odd) return 'utf-16le';
  if (even > enough && odd * 20 < even) return 'utf-16be';
  return null;
}

/** UTF-8, where a few broken sequences (a file cut off, a lone surrogate) do not outweigh the whole ones. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes.subarray(0, PROBE));
    const broken = text.match(/\uFFFD/g)?.length ?? 0;
    const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
    return whole > broken;
  }
}

const isControl = (code: number): boolean => code < 0x20 && !(code >= 0x09 && code <= 0x0d);

function controlShare(text: string): number {
  const probe = text.slice(0, PROBE);
  let controls = 0;
  for (let i = 0; i < probe.length; i++) if (isControl(probe.charCodeAt(i))) controls++;
  return probe.length === 0 ? 0 : controls / probe.length;
}
