import { z } from 'zod';
import { Dossiers, EVERY, makeToken, revokeToken, SCOPES, tokensOf } from '../../keep/people/index.js';
import { Failure, Instant } from '../../record/index.js';
import { Refusal } from '../problem.js';
import { type HouseResource, ofHouse } from '../resource.js';
import type { Caller } from './caller.js';

const GROUP = 'Access';
const DAY = 86_400_000;
/** A season: long enough for a table that is made each week, short enough for a token that somebody forgets. */
const USUAL_DAYS = 90;
const MOST_DAYS = 366;

const Token = z
  .object({
    id: z.string(),
    user: z.string(),
    label: z.string(),
    scope: z.enum(SCOPES),
    dossiers: z.array(z.string()).describe('Names of dossiers, or * for all that its user may see'),
    made: Instant,
    expires: Instant,
    used: Instant.nullable().describe('When it was last seen, to the minute'),
  })
  .meta({ id: 'Token', description: 'A token of a user, without its secret' });

const MadeToken = z
  .object({ secret: z.string().describe('The token itself, told this once'), token: Token })
  .meta({ id: 'MadeToken', description: 'A new token' });

const tokens = ofHouse({
  name: 'tokens',
  method: 'get',
  path: '/tokens',
  group: GROUP,
  summary: 'Your tokens',
  description: 'Without their secrets. The owner of the machine sees those of all users.',
  right: 'read',
  pace: 'quick',
  answer: z.array(Token),
  examples: [{ summary: 'All tokens' }],
  async respond({ house: { door }, caller }) {
    refusePrograms(caller);
    return tokensOf(door.people.db, caller.via === 'house' ? undefined : caller.name);
  },
});

const makeOne = ofHouse({
  name: 'makeToken',
  method: 'post',
  path: '/tokens',
  group: GROUP,
  summary: 'Make a token for a program',
  description: 'It never opens more than you may see yourself. Its secret is told once.',
  right: 'read',
  pace: 'quick',
  body: z.strictObject({
    label: z.string().min(1).max(60).describe('What it is for'),
    scope: z
      .enum(SCOPES)
      .default('read')
      .describe('read, edit, or feed for feed readers, which may have it in an address'),
    dossiers: Dossiers.default([EVERY]),
    days: z.int().min(1).max(MOST_DAYS).default(USUAL_DAYS).describe('How long it opens'),
  }),
  answer: MadeToken,
  status: 201,
  examples: [{ summary: 'By the owner, who is no user', body: { label: 'weekly table' }, status: 403 }],
  async respond({ house: { door }, caller, request, body: { days, ...told } }) {
    refusePrograms(caller);
    if (caller.via === 'house')
      throw new Refusal(
        'forbidden',
        'A token belongs to a user; make one with "dragoman user add" and "dragoman token add".',
      );
    const { people } = door;
    const expires = new Date(Date.parse(people.now()) + days * DAY).toISOString();
    const actor = { by: caller.name, address: door.visit(request).address };
    return makeToken(people, actor, { ...told, user: caller.name, expires });
  },
});

const revoke = ofHouse({
  name: 'revokeToken',
  method: 'delete',
  path: '/tokens/{token}',
  group: GROUP,
  summary: 'Revoke a token',
  right: 'read',
  pace: 'quick',
  params: z.object({ token: z.string().min(1).max(64).describe('Its id') }),
  answer: null,
  status: 204,
  examples: [{ summary: 'One that is not there', params: { token: 'none' }, status: 404 }],
  async respond({ house: { door }, caller, request, params: { token } }) {
    refusePrograms(caller);
    const actor = { by: caller.name, address: door.visit(request).address };
    await revokeToken(door.people, actor, token, caller.via === 'house' ? undefined : caller.name).catch(
      notYours,
    );
    return undefined;
  },
});

/** A token that can make tokens would never end. */
function refusePrograms({ via }: Caller): void {
  if (via === 'token') throw new Refusal('forbidden', 'Tokens are looked after by people: log in for that.');
}

function notYours(thrown: unknown): never {
  if (thrown instanceof Failure && thrown.code === 'not-found')
    throw new Refusal('no-such-resource', 'You have no such token; GET /api/tokens lists yours.');
  throw thrown;
}

export const tokenResources: readonly HouseResource[] = [tokens, makeOne, revoke];
