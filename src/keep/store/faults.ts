import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure, type FailureCode } from '../../record/index.js';
import { type Place, shown } from './place.js';

/** A sentence about a place that is named before it. */
export type Told = readonly [code: FailureCode, sentence: string];

const FULL: Told = [
  'disk-full',
  'the disk that it lies on is full; nothing was lost; make room there and run this again.',
];
const LOCKED: Told = [
  'busy',
  'another program kept writing to it; nothing was lost; run this again when that one is done.',
];
const READ_ONLY: Told = [
  'read-only',
  'it may only be read; ask for the right to write there, or work on a copy.',
];
const DAMAGED: Told = ['damaged', 'its file is damaged; restore the last backup with "dragoman restore".'];
const NO_LEDGER: Told = ['not-a-ledger', 'that is no ledger; name a file that "dragoman init" made.'];
const UNREADABLE: Told = ['unreadable', 'you may not read it; ask for the right to.'];
const FAILING: Told = [
  'unreadable',
  'the disk that it lies on could not be read or written; look after that disk.',
];

/** Result codes of SQLite, https://www.sqlite.org/rescode.html. */
const SQLITE: Record<string, Told> = {
  SQLITE_FULL: FULL,
  SQLITE_BUSY: LOCKED,
  SQLITE_LOCKED: LOCKED,
  SQLITE_PROTOCOL: LOCKED,
  SQLITE_READONLY: READ_ONLY,
  SQLITE_CORRUPT: DAMAGED,
  SQLITE_NOTADB: NO_LEDGER,
  SQLITE_PERM: UNREADABLE,
  SQLITE_AUTH: UNREADABLE,
  SQLITE_IOERR: FAILING,
};

const LOST: Told = [
  'connection-lost',
  'the connection to the database broke; what was not reported as done was not done; run this again.',
];
const DENIED: Told = ['refused', 'the database refuses this user or password; look at both in the address.'];
const FORBIDDEN: Told = [
  'refused',
  'its user may not do that there; ask whoever keeps the database for the right to.',
];
const NOT_NOW: Told = [
  'unreachable',
  'the database takes no connections at the moment; try again in a minute.',
];
const NOBODY: Told = [
  'unreachable',
  'no database answers there; look at host and port, and whether it is running.',
];
const NO_HOST: Told = ['unresolved-host', 'that host has no address; look at how it is spelled.'];

/** Error codes of PostgreSQL, appendix A of its manual, and of the network. */
const POSTGRES: Record<string, Told> = {
  '53100': FULL,
  '55P03': LOCKED,
  '40P01': LOCKED,
  '25006': READ_ONLY,
  '28P01': DENIED,
  '28000': DENIED,
  '42501': FORBIDDEN,
  '3D000': ['refused', 'there is no such database; make it with "createdb", or name another one.'],
  '53300': NOT_NOW,
  '57P03': NOT_NOW,
  '57P01': LOST,
  '57P02': LOST,
  '58030': FAILING,
  XX001: DAMAGED,
  XX002: DAMAGED,
  ENOSPC: FULL,
  ECONNRESET: LOST,
  EPIPE: LOST,
  ECONNREFUSED: NOBODY,
  ETIMEDOUT: NOBODY,
  EHOSTUNREACH: NOBODY,
  ENETUNREACH: NOBODY,
  ENOENT: NOBODY,
  EACCES: NOBODY,
  ENOTFOUND: NO_HOST,
  EAI_AGAIN: NO_HOST,
};

/** What is told in words alone, by the PostgreSQL client or by what stands before a server. */
const SAID: readonly (readonly [RegExp, Told])[] = [
  [/^SASL: .*password/, ['refused', 'the database asks for a password; write it into the address.']],
  [/connection timeout|^timeout (?:expired|exceeded)/i, NOBODY],
  [/^Connection terminated|^Client has encountered a connection error|not queryable/, LOST],
  [
    /^unsupported startup parameter/,
    ['refused', 'a pooler of connections stands before it; name the database itself.'],
  ],
  [/does not support SSL/, ['refused', 'the database speaks no TLS; take sslmode out of the address.']],
  [
    /certificate/,
    ['refused', "the database's certificate could not be checked; look at sslmode and sslrootcert."],
  ],
];

/** The `Failure` that names a place and says what is wrong with it. */
export function failureOf([code, sentence]: Told, place: Place, options?: ErrorOptions): Failure {
  const name = place.kind === 'sqlite' ? 'The ledger' : 'The database';
  return new Failure(code, shown(place), `${name} "${shown(place)}" cannot be used: ${sentence}`, options);
}

/** What a driver threw, in a sentence for people where they can act on it; anything else comes back as it is. */
export function told(thrown: unknown, place: Place): unknown {
  if (!(thrown instanceof Error) || thrown instanceof Failure) return thrown;
  const found = place.kind === 'sqlite' ? ofFile(thrown, place.path) : ofServer(thrown);
  return found ? failureOf(found, place, { cause: thrown }) : thrown;
}

const codeOf = (thrown: Error): string => String((thrown as { code?: unknown }).code ?? '');

/** What is wrong with a SQLite file. Extended codes (`SQLITE_IOERR_WRITE`) go by the code that they extend. */
export function ofFile(thrown: Error, path: string): Told | undefined {
  const code = codeOf(thrown);
  const primary = code.split('_').slice(0, 2).join('_');
  const cannotOpen = primary === 'SQLITE_CANTOPEN' || /^ConnectionFailed\(/.test(thrown.message);
  return cannotOpen ? ofPath(path) : SQLITE[primary];
}

/** Why a file cannot be opened as a ledger, in the order in which the system would find out. */
function ofPath(path: string): Told {
  const may = (target: string, right: number): boolean => {
    try {
      accessSync(target, right);
      return true;
    } catch {
      return false;
    }
  };
  if (!existsSync(dirname(path))) return ['missing', 'its folder does not exist.'];
  if (existsSync(path)) {
    if (!statSync(path).isFile()) return NO_LEDGER;
    if (!may(path, constants.R_OK)) return UNREADABLE;
  }
  if (existsSync(path) && may(path, constants.W_OK) && may(dirname(path), constants.W_OK)) return FAILING;
  return may(dirname(path), constants.X_OK) ? READ_ONLY : UNREADABLE;
}

function ofServer(thrown: Error): Told | undefined {
  const code = codeOf(thrown);
  const said = SAID.find(([words]) => words.test(thrown.message))?.[1];
  return said ?? POSTGRES[code] ?? (code.startsWith('08') ? LOST : undefined);
}
