import { InvalidArgumentError } from 'commander';
import type { ServeOptions, Serving } from '../serve/start.js';
import { now, writer } from './dossier-option.js';
import { packageVersion } from './version.js';

/** Where people look for the server unless they say otherwise. */
export const PORT = 4100;
export const LOOPBACK = '127.0.0.1';

/** A port as it is typed. Throws `InvalidArgumentError`. */
export function portNamed(value: string): number {
  const number = Number(value);
  if (/^\d{1,5}$/.test(value) && number <= 65_535) return number;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

/** Starts a server as this user, who is told of its faults on standard error. Throws `Failure` where it cannot be started. */
export async function startedHere(
  options: Omit<ServeOptions, 'owner' | 'now' | 'version' | 'onFault'>,
): Promise<Serving> {
  const { startServing } = await import('../serve/start.js');
  return startServing({
    ...options,
    owner: writer(process.env),
    now,
    version: packageVersion(),
    onFault: (reference, thrown) => process.stderr.write(faultLine(reference, thrown)),
  });
}

function faultLine(reference: string, thrown: unknown): string {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return `dragoman: fault ${reference}: ${process.env.DRAGOMAN_DEBUG ? error.stack : error.message}\n`;
}

/** Does what there is to do once a server works, and lets it work until the program is asked to stop. A second time stops it at once. */
export async function untilStopped(serving: Serving, begun: () => Promise<void>): Promise<void> {
  const asked = stopAsked(); // it may be asked as soon as it says where it is
  await begun();
  await asked;
  process.stderr.write('dragoman: stopping …\n');
  await serving.stop();
}

const stopAsked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resolve();
      });
  });
