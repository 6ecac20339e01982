import { isIP } from 'node:net';

/** Names by which a machine calls itself. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const HOST = /^(\[[0-9a-f:.]{2,45}\]|[a-z0-9_.-]{1,253})(?::\d{1,5})?$/;

/** Whether an address can be reached from this machine alone. */
export const isLoopback = (address: string): boolean =>
  address === 'localhost' || address === '::1' || /^127(?:\.\d{1,3}){3}$/.test(address);

/** The name in a `Host` header, without the port; null for what is none. */
export function nameIn(header: string | null): string | null {
  return HOST.exec(header?.toLowerCase() ?? '')?.[1] ?? null;
}

/**
 * Whether a server goes by the name in a `Host` header. A page of somebody else may let its own name lead to this machine (DNS re-binding), and
 * would then count as ours; but its name is not among ours. On loopback our names are those of the machine itself; elsewhere also every
 * address in figures, which no name can be bound to; and always those that whoever started the server added.
 */
export function goesBy(header: string | null, listensOn: string, names: readonly string[]): boolean {
  const name = nameIn(header);
  if (name === null) return false;
  if (LOOPBACK.includes(name) || names.some((own) => own.toLowerCase() === name)) return true;
  if (isLoopback(listensOn)) return false;
  return isIP(name.replace(/^\[|\]$/g, '')) > 0 || name === listensOn.toLowerCase();
}
