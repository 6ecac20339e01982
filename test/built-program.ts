import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './house.js';

/** How a run of the built program ended, and what it said. */
export interface Run {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run under way. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Run>;
}

export interface Circumstances {
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  /** The run leads a process group of its own, to be killed as a whole. */
  readonly detached?: boolean;
}

/** The built program; another one where `DRAGOMAN_BUILT` names its start, so that several builds can be tried side by side. */
export const PROGRAM = process.env.DRAGOMAN_BUILT ?? join(ROOT, 'bin', 'dragoman');

/** The environment of a run: ours, without what would change the colour or the way faults are told. */
function environment(added: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { NO_COLOR, FORCE_COLOR, DRAGOMAN_DEBUG, TERM, ...rest } = process.env;
  return { ...rest, ...added };
}

/** Starts the built `bin/dragoman` as its own process, as a person or a script would. `npm test` builds it first. */
export function started(
  args: readonly string[],
  { input = '', cwd = ROOT, env, detached = false }: Circumstances = {},
): Running {
  const options: SpawnOptions = { cwd, env: environment(env), stdio: 'pipe', detached };
  const child = spawn(process.execPath, [PROGRAM, ...args], options);
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  child.stdin?.on('error', () => {}); // a program that refuses its arguments does not read its input
  child.stdin?.end(input);
  const ended = new Promise<Run>((done, fail) => {
    child.on('error', fail).on('close', (code) => done({ code, ...said }));
  });
  return { child, ended };
}

/** Runs the built program to its end. */
export const dragoman = (args: readonly string[], circumstances: Circumstances = {}): Promise<Run> =>
  started(args, circumstances).ended;
