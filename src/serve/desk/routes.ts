import type { Context } from 'hono';
import { acceptsGzip, isAmong } from '../accepts.js';
import type { Caller } from '../access/caller.js';
import type { App, Travelling } from '../app.js';
import { etagOf } from '../etag.js';
import type { Ledgers } from '../ledgers.js';
import { startBody, startPage } from '../pages/start-page.js';
import { Refusal } from '../problem.js';
import { type ListedDossier, lookAt, readable } from '../resources/dossiers.js';
import type { BuiltDesk } from './built.js';
import { deskPage } from './desk-page.js';
import { shapeOf } from './shape.js';

/** The name of a file is another one as soon as anything in it is, so that a browser may keep it: a year, in seconds. */
const KEPT = 'private, max-age=31536000, immutable';

/** The desk: its one page, whatever is shown on it, and the files that belong to it. Null where it was not built. */
export function addDesk(app: App, ledgers: Ledgers, built: BuiltDesk | null): void {
  for (const path of ['/', '/d/*']) app.get(path, (c) => shown(c, ledgers, built));
  app.get('/assets/:name', (c) => fileNamed(c, built));
}

/** The page, with what can be read without a script: the dossier that it is about, else all that the caller may read. */
async function shown(c: Context<Travelling>, ledgers: Ledgers, built: BuiltDesk | null): Promise<Response> {
  const caller = c.get('caller');
  if (!caller) return c.redirect('/login', 303);
  const { dossier, isKnown } = shapeOf(c.req.path);
  const names = await readable(ledgers, caller);
  const isThere = dossier !== null && names.includes(dossier);
  const dossiers = await Promise.all((isThere ? [dossier] : names).map((name) => lookAt(ledgers, name)));
  const text = pageFor(caller, dossiers, isThere, built);
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'private, no-cache',
    vary: 'Authorization, Cookie',
    etag: etagOf(text),
  };
  const status = isKnown && (dossier === null || isThere) ? 200 : 404;
  if (status === 200 && isAmong(c.req.header('if-none-match') ?? null, headers.etag))
    return c.body(null, 304, headers);
  return c.body(text, status, headers);
}

function pageFor(
  caller: Caller,
  dossiers: readonly ListedDossier[],
  isThere: boolean,
  built: BuiltDesk | null,
): string {
  if (!built) return startPage(caller, dossiers);
  const [first] = dossiers;
  const about = isThere && first && 'title' in first ? `${first.title} · ` : '';
  return deskPage(built.page, `${about}Dragoman`, startBody(caller, dossiers));
}

/** Only what the build made is looked for, so that no name leads out of it. Throws `Refusal`. */
function fileNamed(c: Context<Travelling>, built: BuiltDesk | null): Response {
  const name = c.req.param('name') ?? '';
  const file = built?.files.get(name);
  if (!file) throw new Refusal('no-such-resource', 'No file of the desk has this name; open its page anew.');
  const headers = {
    'content-type': file.type,
    'cache-control': KEPT,
    vary: 'Accept-Encoding',
    etag: `"${name}"`,
  };
  if (isAmong(c.req.header('if-none-match') ?? null, headers.etag)) return c.body(null, 304, headers);
  return file.packed && acceptsGzip(c.req.raw)
    ? c.body(file.packed, 200, { ...headers, 'content-encoding': 'gzip' })
    : c.body(file.bytes, 200, headers);
}
