import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { begin } from '../src/keep/begin.js';
import { addReadings } from '../src/keep/index.js';
import { addUser, openPeople, type People } from '../src/keep/people/index.js';
import { openLedger } from '../src/keep/store/open.js';
import { COD_BANKS } from './ledger-desk.js';
import { CHEAP, KEEPER, PASSWORD } from './people-desk.js';

const now = (): string => new Date().toISOString();

/** A folder with two dossiers of the same documents, for the tests of a file: berta edits both, carl reads only `cod-banks`. */
export function servedPeople(): { readonly home: string; readonly people: People } {
  const desk = { home: '', people: undefined as unknown as People };
  beforeAll(async () => {
    desk.home = mkdtempSync(join(tmpdir(), 'dragoman access '));
    for (const name of ['cod-banks', 'whaling']) await makeDossier(desk.home, name);
    desk.people = await openPeople(desk.home, now, CHEAP);
    const told = { password: PASSWORD };
    await addUser(desk.people, KEEPER, { ...told, name: 'berta', role: 'editor', dossiers: ['*'] });
    await addUser(desk.people, KEEPER, { ...told, name: 'carl', role: 'reader', dossiers: ['cod-banks'] });
  }, 60_000);
  afterAll(async () => {
    await desk.people.close();
    rmSync(desk.home, { recursive: true, force: true });
  });
  return desk;
}

async function makeDossier(home: string, name: string): Promise<void> {
  const ledger = await openLedger({ dossier: name, home, by: 'anna', now, create: true });
  await begin(ledger, { name, title: name, parties: ['NOR', 'ISL'] });
  const maker = { version: '0.1.0', code: 'code', models: 'models' };
  await addReadings(
    ledger,
    COD_BANKS.map((reading) => ({ reading, maker, outlet: null })),
  );
  await ledger.store.close();
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A call with every header as it is given, also those that `fetch` keeps to itself. */
export const send = (
  origin: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body = '',
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = { ...(body && { 'content-length': String(Buffer.byteLength(body)) }), ...headers };
    const call = request(`${origin}${path}`, { method, headers: sent, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    call.on('error', reject).end(body);
  });

/** Bytes as they are, and what comes back. */
export const raw = (origin: string, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const socket = connect(Number(port), hostname, () => socket.end(text));
    let answer = '';
    socket.setEncoding('latin1').on('data', (piece: string) => {
      answer += piece;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });

export const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
export const JSON_BODY = { 'content-type': 'application/json' };
/** The cookie that an answer gives, as a browser sends it back. */
export const cookieIn = ({ headers }: Answer): string => headers['set-cookie']?.[0]?.split(';')[0] ?? '';
