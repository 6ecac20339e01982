import { existsSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { Failure } from '../record/failure.js';
import type { Instant } from '../record/index.js';

/** Which dossier a verb works on, as it was typed. */
export interface LedgerOptions {
  readonly dossier?: string;
  readonly ledger?: string;
}

/** `--dossier` and `--ledger`, for every verb on a dossier that is there. */
export const withDossier = (command: Command): Command =>
  withPlace(command.option('-d, --dossier <name>', 'the dossier; may be left out where there is only one'));

/** `--ledger` alone, for verbs that name the dossier themselves. */
export const withPlace = (command: Command): Command =>
  command.option('--ledger <place>', 'a PostgreSQL database (postgres://…), or the path of a ledger');

/** Which dossier, and where; who writes, and what time it is. */
export interface Circumstances {
  readonly dossier: string;
  readonly home: string;
  readonly address?: string;
  readonly by: string;
  readonly now: () => Instant;
}

/** Where dossiers are looked for: the folder of this user, and what `--ledger` names. */
export async function placeOption({
  ledger,
}: LedgerOptions): Promise<Pick<Circumstances, 'home' | 'address'>> {
  const { homeFolder } = await import('../keep/home.js');
  const home = homeFolder(process.env, process.platform);
  return ledger === undefined ? { home } : { home, address: ledger };
}

/**
 * What the options mean. Throws `Failure` where the dossier is not said and there is not exactly one; who only reads gets the one that
 * ships where there is none.
 */
export async function circumstancesOf(options: LedgerOptions, isReading = false): Promise<Circumstances> {
  const place = await placeOption(options);
  const dossier = options.dossier ?? nameInPath(options) ?? (await onlyDossier(place, isReading));
  return { ...place, dossier, by: writer(process.env), now };
}

export const now = (): Instant => new Date().toISOString();

/** Who the log names: `DRAGOMAN_USER`, else the user of this machine, who need not have a name in a container. */
export function writer(env: NodeJS.ProcessEnv, user: () => string = () => userInfo().username): string {
  if (env.DRAGOMAN_USER) return env.DRAGOMAN_USER;
  try {
    return user() || 'somebody';
  } catch {
    return env.USER || env.USERNAME || 'somebody';
  }
}

/** The dossier of a ledger that `--ledger` names by its path: what the file is called, up to its first full stop. */
function nameInPath({ ledger }: LedgerOptions): string | null {
  if (ledger === undefined || /^postgres(?:ql)?:/.test(ledger)) return null;
  if (existsSync(ledger) && statSync(ledger).isDirectory())
    throw new Failure(
      'not-a-ledger',
      ledger,
      `"${ledger}" is a folder; name a ledger in it, or set DRAGOMAN_HOME to it.`,
    );
  const name = (basename(ledger).split('.')[0] ?? '').toLowerCase().replace(/[^a-z0-9-]/g, '-');
  return /^[a-z]/.test(name) ? name.slice(0, 40) : 'dossier';
}

async function onlyDossier(
  place: Pick<Circumstances, 'home' | 'address'>,
  isReading: boolean,
): Promise<string> {
  const [{ dossiersIn }, { shownAddress }, { shippedNames }] = await Promise.all([
    import('../keep/store/dossiers.js'),
    import('../keep/store/place.js'),
    import('../shipped.js'),
  ]);
  const there = await dossiersIn(place);
  const names = there.length === 0 && isReading && place.address === undefined ? shippedNames() : there;
  const [name] = names;
  if (name !== undefined && names.length === 1) return name;
  const where = shownAddress(place.address ?? place.home);
  const message =
    name === undefined
      ? `There is no dossier in "${where}" yet; make one with "dragoman init NAME".`
      : `There are several dossiers in "${where}" (${names.join(', ')}); say which one with --dossier.`;
  throw new Failure('missing-dossier', where, message);
}
