import { expect, it } from 'vitest';
import { doorDesk } from '../../../test/door-desk.js';
import { PASSWORD } from '../../../test/people-desk.js';
import { auditOf, sessionOf } from '../../keep/people/index.js';
import { comeIn, goOut } from './coming-in.js';
import type { Visit } from './door.js';

const { door, desk } = doorDesk();
const visit = (secret?: string): Visit => ({
  address: '192.0.2.1',
  cookie: { port: 4100, isBehindTls: false },
  credential: secret === undefined ? { kind: 'none' } : { kind: 'session', secret },
});

it('opens a session, ends the one before, and writes both down with the address', async () => {
  const first = await comeIn(door.door, visit(), 'berta', PASSWORD);
  const second = await comeIn(door.door, visit(first.session.secret), 'berta', PASSWORD);
  expect(await sessionOf(desk.people, first.session.secret)).toBeNull();
  expect(second.headers['set-cookie']).toContain(second.session.secret);
  const lines = await auditOf(desk.people.db, { about: 'berta', limit: 3 });
  expect(lines.map(({ what, address }) => `${what} ${address}`)).toEqual([
    'session.closed 192.0.2.1',
    'session.opened 192.0.2.1',
    'session.opened 192.0.2.1',
  ]);
});

it('refuses as the server refuses', async () => {
  await expect(comeIn(door.door, visit(), 'berta', 'no')).rejects.toMatchObject({
    name: 'Refusal',
    code: 'unauthorized',
  });
  for (let i = 0; i < 4; i++) await comeIn(door.door, visit(), 'berta', 'no').catch(() => {});
  await expect(comeIn(door.door, visit(), 'berta', PASSWORD)).rejects.toMatchObject({
    code: 'too-many-requests',
    headers: { 'retry-after': '1' },
  });
});

it('tells who went out', async () => {
  const { session } = await comeIn(door.door, visit(), 'berta', PASSWORD);
  const known = await door.door.whoCalls({ kind: 'session', secret: session.secret });
  if (!known) throw new Error('nobody');
  const headers = await goOut(door.door, visit(session.secret), known.caller, false);
  expect(headers['set-cookie']).toContain('Max-Age=0');
  expect(door.gone).toEqual(['berta']);
});
