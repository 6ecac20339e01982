import { expect, it } from 'vitest';
import { callerOf } from '../../test/serve-app.js';
import { refuseUnlessAllowed, responseTo } from './answer.js';
import { remembered } from './remembered.js';
import { timeline } from './resources/timeline.js';

const asked = (right: 'read' | 'edit' | 'anybody', has: 'none' | 'read' | 'edit') => () =>
  refuseUnlessAllowed({ ...timeline, right }, { dossier: 'cod' }, callerOf({ rightOn: () => has }));

it('lets in who may', () => {
  expect(asked('read', 'read')).not.toThrow();
  expect(asked('edit', 'edit')).not.toThrow();
  expect(() => refuseUnlessAllowed({ ...timeline, right: 'anybody' }, {}, null)).not.toThrow();
});

it('refuses who may not', () => {
  expect(asked('edit', 'read')).toThrow('may read this, and not change it');
  expect(asked('read', 'none')).toThrow('no right on it');
  expect(() => refuseUnlessAllowed(timeline, { dossier: 'cod' }, null)).toThrow('Say who you are');
});

it('asks for the right on the house where no dossier is named', () => {
  const dossiers = { ...timeline, path: '/dossiers' };
  expect(() => refuseUnlessAllowed(dossiers, {}, callerOf({ onHouse: 'none' }))).toThrow(
    'may not ask for this',
  );
  expect(() => refuseUnlessAllowed(dossiers, {}, callerOf({ onHouse: 'read' }))).not.toThrow();
});

it('neither marks nor keeps what is not to be had again', async () => {
  const made = remembered({ status: 201, headers: {}, body: 'x'.repeat(5000) });
  const request = new Request('http://x/', {
    method: 'POST',
    headers: { 'accept-encoding': 'gzip', 'if-none-match': '*' },
  });
  const response = await responseTo(request, made);
  expect(response.status).toBe(201);
  expect(Object.fromEntries(response.headers)).toMatchObject({ 'cache-control': 'no-store' });
  expect(response.headers.has('etag')).toBe(false);
});
