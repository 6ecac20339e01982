import { hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits: nobody guesses one, however long they try, so that a plain digest keeps it safe enough in the file. */
const BYTES = 32;

/** A new secret for a session, a token or a form, as 43 characters that may stand in a header or an address. */
export const newSecret = (): string => randomBytes(BYTES).toString('base64url');

/** What is kept of a secret: its SHA-256, in hex. Whoever reads the file cannot come in with that. */
export const digestOf = (secret: string): string => hash('sha256', secret, 'hex');

/** Whether two digests are one, in a time that does not tell how far they agree. */
export const isSameDigest = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** Whether two secrets are one, in a time that does not tell how far they agree. */
export const isSame = (one: string, other: string): boolean => isSameDigest(digestOf(one), digestOf(other));
