// The client of a server of Dragoman, for Node and for browsers: `dragoman/client`.
export type { CallOptions, Connection } from './call.js';
export { connect, type Dragoman } from './connect.js';
export type { ServerEvent } from './event-text.js';
export { type AskForEvents, eachEvent } from './events.js';
export type * from './operations/index.js';
export { Problem, type WrongField } from './problem.js';
export { eachRow, type Paged, type PageOf } from './rows.js';
export type * from './types/index.js';
