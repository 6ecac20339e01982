import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/** Where nothing tells where a call came from. */
const UNKNOWN = 'unknown';
/** Groups of an IPv6 address that name a network; who has one has all addresses in it. */
const NETWORK = 4;

/**
 * The network address of a caller: of its connection or, where a server with TLS stands before us, what that one says last, which no caller can
 * make up. IPv6 addresses are told by their network (/64).
 */
export function addressOf(incoming: IncomingMessage | undefined, isBehindTls: boolean): string {
  const forwarded = isBehindTls ? [incoming?.headers['x-forwarded-for']].flat().join(',') : '';
  const address = forwarded.split(',').at(-1)?.trim() || incoming?.socket.remoteAddress || UNKNOWN;
  const plain = address.replace(/^::ffff:(?=\d{1,3}\.)/i, '');
  if (isIPv6(plain)) return networkOf(plain);
  return /^[\d.]{7,15}$/.test(plain) ? plain : UNKNOWN;
}

function networkOf(address: string): string {
  if (address === '::1') return address;
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean));
  const zeros =
    tail === undefined ? [] : Array(Math.max(0, 8 - (before?.length ?? 0) - (after?.length ?? 0))).fill('0');
  const groups = [...(before ?? []), ...zeros, ...(after ?? [])].slice(0, NETWORK);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
