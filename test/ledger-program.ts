import { type Circumstances, type Run, type Running, started } from './built-program.js';
import type { StoreDesk } from './stores.js';

/** The built program on the ledger of a test: each verb a process of its own. */
export function programOn({ where }: Pick<StoreDesk, 'where'>) {
  const start = (verb: string, args: readonly string[] = [], circumstances: Circumstances = {}): Running => {
    const { dossier, home, address } = where();
    const named = verb === 'init' ? [dossier] : ['--dossier', dossier];
    const place = address === undefined ? [] : ['--ledger', address];
    const env = { DRAGOMAN_HOME: home, ...circumstances.env };
    return started([verb, ...args, ...named, ...place], { ...circumstances, env });
  };
  const run = (verb: string, ...args: string[]): Promise<Run> => start(verb, args).ended;
  return { start, run };
}

/** What a run of `add` said to be safely in the ledger: the documents of all lines that it wrote to their end. */
export function acknowledged(stdout: string): readonly string[] {
  const lines = stdout.split('\n').slice(0, -1);
  return lines.flatMap((line) => /^(?:added|there already) {2}(\S+)/.exec(line)?.[1] ?? []);
}

/** An event as two logs of the same work agree on it: without who wrote it, when, and the seals. */
interface Told {
  readonly seq: number;
  readonly because: string | null;
  readonly what: { readonly kind: string; readonly document?: unknown };
}

/** The log in what `export` prints. */
export const logIn = (exported: string): readonly Told[] =>
  exported
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Partial<Told>)
    .flatMap(({ seq, because = null, what }) => (seq && what ? [{ seq, because, what }] : []));

/** The documents that a log says were added. */
export const documentsIn = (log: readonly Told[]): readonly string[] =>
  log.flatMap(({ what }) => (what.kind === 'document.added' ? (what.document as { id: string }).id : []));
