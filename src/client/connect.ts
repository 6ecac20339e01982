import { type CallOptions, type Connection, call, type Fields } from './call.js';
import { type Operations, ROUTES } from './operations/index.js';

/** A server of Dragoman: a function for each operation of its interface. */
export type Dragoman = Operations;

/** A client of a server. Nothing is asked yet. Each function stands alone, so that it can be handed on. */
export function connect(connection: Connection): Dragoman {
  const functions = Object.entries(ROUTES).map(([name, route]) => [
    name,
    (asked: Fields = {}, options: CallOptions = {}) => call(connection, route, asked, options),
  ]);
  return Object.fromEntries(functions) as Dragoman;
}
