import type { MiddlewareHandler } from 'hono';
import type { Travelling } from '../app.js';
import type { Caller } from './caller.js';

// PEOPLE puts the whole of access in the place of this.
export const houseAccess = (token: string, owner: string): MiddlewareHandler<Travelling> => {
  const caller: Caller = { name: owner, via: 'house', csrf: null, rightOn: () => 'edit', onHouse: 'edit' };
  return async (c, next) => {
    c.set('caller', c.req.header('authorization') === `Bearer ${token}` ? caller : null);
    await next();
  };
};
