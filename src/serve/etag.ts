import { createHash } from 'node:crypto';

/** Characters of the digest: 162 bits, so that no two answers have the same. */
const LENGTH = 27;

/** The mark that tells one content from another, as the header ETag has it (RFC 9110, 8.8.3), without a weakness that it may have. */
export const etagOf = (content: string | Uint8Array): string =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, LENGTH)}"`;
