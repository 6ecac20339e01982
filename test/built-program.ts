import { type SpawnOptions, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './house.js';

/** How a run of the built program ended, and what it said. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Circumstances {
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: Record<string, string>;
}

/** The environment of a run: ours, without what would change the colour or the way faults are told. */
function environment(added: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { NO_COLOR, FORCE_COLOR, DRAGOMAN_DEBUG, TERM, ...rest } = process.env;
  return { ...rest, ...added };
}

/** Runs the built `bin/dragoman` as its own process, as a person or a script would. `npm test` builds it first. */
export function dragoman(
  args: readonly string[],
  { input = '', cwd = ROOT, env }: Circumstances = {},
): Promise<Run> {
  const options: SpawnOptions = { cwd, env: environment(env), stdio: 'pipe' };
  const child = spawn(process.execPath, [join(ROOT, 'bin', 'dragoman'), ...args], options);
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  child.stdin?.on('error', () => {}); // a program that refuses its arguments does not read its input
  child.stdin?.end(input);
  return new Promise((done, fail) => {
    child.on('error', fail).on('close', (code) => done({ code, ...said }));
  });
}
