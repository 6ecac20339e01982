import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type Actor, addUser, openPeople, type People } from '../src/keep/people/index.js';

/** A clock on which so much time passes between two looks at it that whatever other programs wrote is looked for. */
function hurried(): () => number {
  let time = 0;
  return () => {
    time += 1_000;
    return time;
  };
}

/** Whoever sits at the machine itself. */
export const KEEPER: Actor = { by: 'keeper', address: null };
export const PASSWORD = 'seven herons over the quay';

/** Hashing that takes no time, so that tests do not. */
export const CHEAP = { log2N: 4, r: 1, p: 1 };

/** People in a folder of their own, with a clock that is moved by hand; berta is an editor of all, carl a reader of korea. */
export function peopleDesk() {
  const desk = { home: '', people: undefined as unknown as People };
  let clock = Date.parse('2026-03-01T09:00:00.000Z');
  const now = (): string => new Date(clock).toISOString();
  const at = (text: string): void => {
    clock = Date.parse(text);
  };
  const pass = (milliseconds: number): void => {
    clock += milliseconds;
  };
  beforeEach(async () => {
    at('2026-03-01T09:00:00.000Z');
    desk.home = mkdtempSync(join(tmpdir(), 'dragoman people '));
    desk.people = await openPeople(desk.home, now, CHEAP, hurried());
    await addUser(desk.people, KEEPER, {
      name: 'berta',
      password: PASSWORD,
      role: 'editor',
      dossiers: ['*'],
    });
    await addUser(desk.people, KEEPER, {
      name: 'carl',
      password: `${PASSWORD}, carl`,
      role: 'reader',
      dossiers: ['korea'],
    });
  });
  afterEach(async () => {
    await desk.people.close();
    rmSync(desk.home, { recursive: true });
  });
  return { desk, now, at, pass };
}
