import { isSame } from '../../keep/people/index.js';
import { Refusal } from '../problem.js';

/** Methods that change nothing. */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
export const changesNothing = (method: string): boolean => SAFE.has(method);

/** Whether a call comes from a page of ours: `foreign` from another one's, `untold` from a program, which says nothing of pages. */
export function cameFrom(request: Request, isBehindTls: boolean): 'own' | 'foreign' | 'untold' {
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  if (origin === null && site === null) return 'untold';
  const own = `${isBehindTls ? 'https' : 'http'}://${request.headers.get('host')?.toLowerCase()}`;
  const isOwn = (origin === null || origin === own) && (site === null || site === 'same-origin');
  return isOwn ? 'own' : 'foreign';
}

/** Refuses a form that a page of somebody else sends in the name of whoever reads it (login CSRF). Throws `Refusal`. */
export function refuseForeign(request: Request, isBehindTls: boolean): void {
  if (cameFrom(request, isBehindTls) === 'foreign')
    throw new Refusal(
      'forbidden',
      'This came from a page of another site; open the log-in page of this server itself.',
    );
}

/**
 * Refuses a change that a browser brings with its cookie, unless it comes from a page of ours that knows the secret word of the session: a page
 * of somebody else can make a browser send the cookie, and neither of these. Throws `Refusal`.
 */
export function refuseForged(request: Request, csrf: string, isBehindTls: boolean): void {
  if (cameFrom(request, isBehindTls) !== 'own')
    throw new Refusal(
      'forbidden',
      'A change with a cookie must come from a page of this server: Origin and Sec-Fetch-Site say otherwise.',
    );
  if (!isSame(request.headers.get('x-csrf-token') ?? '', csrf))
    throw new Refusal(
      'forbidden',
      'A change with a cookie needs the header X-CSRF-Token; GET /api/session tells its value as "csrf".',
      {
        errors: [{ field: 'header.X-CSRF-Token', detail: 'It must be the "csrf" of GET /api/session.' }],
      },
    );
}
