import { type ChildProcess, spawn } from 'node:child_process';
import { PROGRAM } from './built-program.js';

/** A server that is running, as a process of its own. */
export interface Server {
  /** `http://127.0.0.1:4100`. */
  readonly origin: string;
  /** Of its owner; empty where users let people in. */
  readonly token: string;
  readonly child: ChildProcess;
  /** What it said on standard error so far. */
  said(): string;
  /** Calls it as its owner, unless `init` names other headers of access. The path begins after the origin. */
  call(path: string, init?: RequestInit): Promise<Response>;
  /** Asks it to stop, and waits until it has. Returns its exit code. */
  stop(): Promise<number | null>;
  /** Kills it without a word of warning, threads and all. */
  kill(): Promise<void>;
}

export interface ServerOptions {
  readonly home: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Milliseconds until it must listen: making a dossier ready takes the most of it. */
const READY_IN = 120_000;

/** Starts `dragoman serve` on a free port, over the dossiers in `home`. Rejects, with what it said, where it ends instead. */
export async function serving({ home, args = [], env = {} }: ServerOptions): Promise<Server> {
  const { NO_COLOR, FORCE_COLOR, DRAGOMAN_DEBUG, ...rest } = process.env;
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0', '--json', ...args], {
    env: { ...rest, DRAGOMAN_HOME: home, DRAGOMAN_USER: 'owner', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const { origin, token } = await firstLine(child, ended, () => said);
  return {
    origin,
    token: token ?? '',
    child,
    said: () => said,
    call: (path, init = {}) => {
      const headers = new Headers(init.headers);
      if (token && !headers.has('authorization') && !headers.has('cookie'))
        headers.set('authorization', `Bearer ${token}`);
      return fetch(`${origin}${path}`, { redirect: 'manual', ...init, headers });
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
    kill: async () => {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}

interface Told {
  readonly origin: string;
  readonly token: string | null;
}

/** The line in which a server says where it is. */
function firstLine(child: ChildProcess, ended: Promise<number | null>, said: () => string): Promise<Told> {
  let text = '';
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => reject(new Error(`it does not listen: ${said()}`)), READY_IN);
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
      if (!text.includes('\n')) return;
      clearTimeout(clock);
      resolve(JSON.parse(text) as Told);
    });
    void ended.then((code) => {
      clearTimeout(clock);
      reject(new Error(`it ended with ${code}: ${said()}`));
    });
  });
}
