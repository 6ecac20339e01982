/** Stands for this server while an address is looked at. */
const HERE = 'http://here.invalid';

/** An address to be sent on to, if it is a path of this server; else its first page. It holds nothing that a header could not bear. */
export function ownPath(wanted: string | undefined): string {
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, HERE)) return '/';
  const { origin, pathname, search } = new URL(wanted, HERE);
  return origin === HERE ? pathname.replace(/^\/+/, '/') + search : '/';
}
