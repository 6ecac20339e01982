import { type CookieName, secretIn } from './cookie.js';

/** What a call says of who it comes from, before anything of it is believed. */
export type Credential =
  | { readonly kind: 'none' | 'wrong' }
  | { readonly kind: 'token' | 'feed' | 'session'; readonly secret: string };

const BEARER = /^Bearer +([\w.~+/-]{1,200}=*)$/i;
const BASIC = /^Basic +([\w+/-]{1,400}=*)$/i;

/** Whether a path is a feed's: feed readers can send a password, or nothing but an address. */
export const isFeedPath = (path: string): boolean =>
  /^\/api\/dossiers\/[a-z0-9-]+\/feed\.(?:atom|json)$/.test(path);

/**
 * What a call brings. A header `Authorization` counts alone, right or wrong, so that nobody can hide one credential behind another. On the
 * paths of feeds a token may also be the password of a feed reader or the `token` of the address; elsewhere browsers would send the one
 * unasked, and histories would keep the other.
 */
export function credentialOf(request: Request, cookie: CookieName): Credential {
  const { pathname, searchParams } = new URL(request.url);
  const isFeed = isFeedPath(pathname);
  const header = request.headers.get('authorization');
  if (header !== null) return inHeader(header, isFeed);
  const inAddress = isFeed ? searchParams.get('token') : null;
  if (inAddress !== null) return { kind: 'feed', secret: inAddress };
  const secret = secretIn(request.headers.get('cookie'), cookie);
  return secret === null ? { kind: 'none' } : { kind: 'session', secret };
}

function inHeader(header: string, isFeed: boolean): Credential {
  const bearer = BEARER.exec(header)?.[1];
  if (bearer !== undefined) return { kind: 'token', secret: bearer };
  const basic = isFeed ? BASIC.exec(header)?.[1] : undefined;
  if (basic === undefined) return { kind: 'wrong' };
  const pair = Buffer.from(basic, 'base64').toString('utf8');
  return { kind: 'feed', secret: pair.slice(pair.indexOf(':') + 1) };
}
