import { z } from 'zod';
import { DossierName } from '../../record/index.js';
import { Refusal } from '../problem.js';
import { Reply } from '../reply.js';
import { type HouseResource, ofHouse } from '../resource.js';
import { flag } from '../resources/fields.js';
import type { Caller } from './caller.js';
import { comeIn, goOut } from './coming-in.js';
import { refuseForeign } from './forgery.js';

const GROUP = 'Access';

/** Who calls, as they may know it. */
export const WhoAmI = z
  .object({
    name: z.string().describe('As the log names you'),
    via: z.enum(['house', 'session', 'token']).describe('How you said who you are'),
    onHouse: z
      .enum(['none', 'read', 'edit'])
      .describe('What you may do beside the dossiers: edit makes new ones'),
    onDossier: z
      .enum(['none', 'read', 'edit'])
      .nullable()
      .describe('What you may do on the dossier that was asked about; null where none was'),
    csrf: z
      .string()
      .nullable()
      .describe('What each change must bring as X-CSRF-Token where a cookie speaks for you'),
  })
  .meta({ id: 'WhoAmI', description: 'Who calls' });

const told = (
  { name, via, onHouse, csrf, rightOn }: Caller,
  dossier?: string | undefined,
): z.infer<typeof WhoAmI> => ({
  name,
  via,
  onHouse,
  onDossier: dossier === undefined ? null : rightOn(dossier),
  csrf,
});

const whoAmI = ofHouse({
  name: 'whoAmI',
  method: 'get',
  path: '/session',
  group: GROUP,
  summary: 'Who you are here',
  right: 'anybody',
  pace: 'quick',
  query: z.object({ dossier: DossierName.optional().describe('What you may do on this one') }),
  answer: WhoAmI,
  examples: [
    { summary: 'Who calls' },
    { summary: 'And what they may do on a dossier', query: { dossier: 'korea' } },
  ],
  async respond({ caller, query: { dossier } }) {
    if (!caller)
      throw new Refusal('unauthorized', 'Nobody is logged in with this cookie; POST /api/session logs in.');
    return told(caller, dossier);
  },
});

const logIn = ofHouse({
  name: 'logIn',
  method: 'post',
  path: '/session',
  group: GROUP,
  summary: 'Log in with a name and a password',
  description:
    'Opens a session in a cookie. After five failures each further one doubles the wait, up to a quarter of an hour.',
  right: 'anybody',
  pace: 'quick',
  body: z.strictObject({ name: z.string().max(200), password: z.string().max(1000) }),
  answer: WhoAmI,
  examples: [
    {
      summary: 'A password that is wrong',
      body: { name: 'nobody', password: 'not the right one' },
      status: 401,
    },
  ],
  async respond({ house: { door }, request, body: { name, password } }) {
    refuseForeign(request, door.isBehindTls);
    const visit = door.visit(request);
    const { session, headers } = await comeIn(door, visit, name, password);
    const known = await door.whoCalls({ kind: 'session', secret: session.secret });
    return new Reply(known && told(known.caller), { headers });
  },
});

const logOut = ofHouse({
  name: 'logOut',
  method: 'delete',
  path: '/session',
  group: GROUP,
  summary: 'Log out',
  description: 'Ends the session of the cookie, also for whoever may have copied it.',
  right: 'anybody',
  pace: 'quick',
  query: z.object({ everywhere: flag.describe('true ends all sessions of yours, on every device') }),
  answer: null,
  status: 204,
  examples: [{ summary: 'A program, which has no session', status: 403 }],
  async respond({ house: { door }, caller, request, query: { everywhere } }) {
    if (!caller) throw new Refusal('unauthorized', 'Nobody is logged in with this cookie.');
    if (caller.csrf === null)
      throw new Refusal(
        'forbidden',
        'A token has no session to end; revoke it with DELETE /api/tokens/{token}.',
      );
    return new Reply(undefined, { headers: await goOut(door, door.visit(request), caller, everywhere) });
  },
});

export const sessionResources: readonly HouseResource[] = [whoAmI, logIn, logOut];
