import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { Failure } from '../../record/index.js';

/** What hashing costs: N = 2^log2N, r and p of scrypt (RFC 7914). */
export interface Cost {
  readonly log2N: number;
  readonly r: number;
  readonly p: number;
}

/**
 * One of the settings of scrypt that OWASP's Password Storage Cheat Sheet (2023) holds to be equally strong: N = 2^15, r = 8, p = 3. Of these it
 * is the one that takes 32 MB rather than 128, because a server for a newsroom may be small.
 */
export const COST: Cost = { log2N: 15, r: 8, p: 3 };
/** scrypt takes 128 · N · r bytes and some more. */
const MEMORY = 64 * 1024 * 1024;
/** Bytes of salt and of key: 128 bits let no two passwords share a salt, 256 are what SHA-256 gives. */
const [SALT, KEY] = [16, 32];
/** NIST SP 800-63B asks for 8 at least where nothing else is asked; 12 leave room for a guesser who has read the file. */
const SHORTEST = 12;
/** Longer than any sentence that a person types, and short enough to be hashed at no cost. */
const LONGEST = 200;

/** Refuses a password that is too short, too long or of one repeated character. Throws `Failure`, without the password in it. */
export function checkPassword(password: string): void {
  const characters = [...password.normalize('NFC')];
  const fault =
    characters.length < SHORTEST
      ? `has fewer than ${SHORTEST} characters; take a sentence of some words`
      : characters.length > LONGEST
        ? `has more than ${LONGEST} characters; take a shorter one`
        : new Set(characters).size < 4
          ? 'repeats the same few characters; take a sentence of some words'
          : null;
  if (fault) throw new Failure('bad-password', 'password', `The password ${fault}.`);
}

/** What is kept of a password: `scrypt$log2N$r$p$salt$key`. The same characters typed on another keyboard are the same password (NFC). */
export async function hashPassword(password: string, cost: Cost): Promise<string> {
  const salt = randomBytes(SALT);
  return written(cost, salt, await keyOf(password, salt, cost));
}

/** Whether a password is the one that a hash was made of. A null hash, of nobody, takes as long and never is. */
export async function isPassword(password: string, hashed: string | null, usual: Cost): Promise<boolean> {
  const { cost, salt, key } = partsOf(hashed ?? hashOfNobody(usual));
  const other = await keyOf(password, salt, cost);
  return timingSafeEqual(other, key) && hashed !== null;
}

/** Whether a hash was made at another cost than today's, so that it is made anew when the password is at hand. */
export function isOutdated(hashed: string, usual: Cost): boolean {
  const { cost } = partsOf(hashed);
  return cost.log2N !== usual.log2N || cost.r !== usual.r || cost.p !== usual.p;
}

/** A hash that no password has. */
const hashOfNobody = (cost: Cost): string => written(cost, Buffer.alloc(SALT), Buffer.alloc(KEY));

const written = ({ log2N, r, p }: Cost, salt: Buffer, key: Buffer): string =>
  ['scrypt', log2N, r, p, salt.toString('base64'), key.toString('base64')].join('$');

function partsOf(hashed: string): { cost: Cost; salt: Buffer; key: Buffer } {
  const [, log2N, r, p, salt = '', key = ''] = hashed.split('$');
  return {
    cost: { log2N: Number(log2N), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64'),
    key: Buffer.from(key, 'base64'),
  };
}

/** On a thread of Node's own, so that readers are answered meanwhile. */
const keyOf = (password: string, salt: Buffer, { log2N, r, p }: Cost): Promise<Buffer> =>
  new Promise((done, fail) => {
    const options: ScryptOptions = { N: 2 ** log2N, r, p, maxmem: MEMORY };
    const text = password.normalize('NFC');
    scrypt(text, salt, KEY, options, (error, key) => (error ? fail(error) : done(key)));
  });
