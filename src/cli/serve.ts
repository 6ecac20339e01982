import { Command, InvalidArgumentError } from 'commander';
import { standardOutput } from './destination.js';
import { placeOption, withPlace } from './dossier-option.js';
import { LOOPBACK, PORT, portNamed, startedHere, untilStopped } from './serving.js';

interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly name?: readonly string[];
  readonly behindTls?: true;
  readonly users?: true;
  readonly ledger?: string;
  readonly json?: true;
}

const examples = `
Examples:
  $ dragoman serve
  $ dragoman serve --port 0 --json
  $ dragoman serve --host 0.0.0.0 --name desk.example --behind-tls
  $ dragoman serve --ledger postgres://desk@archive.example/dragoman`;

/** `dragoman serve`: the record over HTTP. */
export function serveVerb(): Command {
  const verb = new Command('serve')
    .summary('serve the dossiers over HTTP, to browsers and programs')
    .description(
      'Serves all dossiers over HTTP until it is stopped with Ctrl-C: the data of every verb, changes as they happen, feeds, and a description of all of it at /api. Only this machine can reach it unless --host says otherwise, and only who has the token in the address that is printed, or a name and a password.',
    )
    .option('--port <number>', 'the port; 0 for any that is free', portNamed, PORT)
    .option('--host <address>', 'the address to listen on', LOOPBACK)
    .option(
      '--name <host...>',
      'a further name that browsers may call it by, such as desk.example',
      hostsNamed,
    )
    .option(
      '--behind-tls',
      'a server that speaks TLS stands before it, and says who calls in X-Forwarded-For',
    )
    .option('--users', 'everybody needs a name and a password, also on this machine')
    .option('-j, --json', 'print address and token as data, on one line');
  return withPlace(verb).addHelpText('after', examples).action(serve);
}

/** One more of the names: a host alone, without `https://` and port, or no call would ever match it. */
function hostsNamed(value: string, before: readonly string[] = []): readonly string[] {
  if (/^[\w.-]{1,253}$/.test(value)) return [...before, value];
  throw new InvalidArgumentError('A name is that of a host alone, such as desk.example.');
}

async function serve(options: ServeOptions): Promise<void> {
  const whereabouts = await placeOption(options);
  const serving = await startedHere({
    whereabouts,
    port: options.port,
    host: options.host,
    names: options.name ?? [],
    isBehindTls: options.behindTls === true,
    usersOnly: options.users === true,
    prepare: async () => {
      await readyShipped(whereabouts);
      return null;
    },
  });
  const { origin, token } = serving;
  const said = options.json ? `${JSON.stringify({ origin, token })}\n` : told(serving);
  await untilStopped(serving, () => standardOutput.write(said));
}

/** Where nothing is there yet, what ships is made ready, so that there is something to see. */
async function readyShipped({
  home,
  address,
}: {
  readonly home: string;
  readonly address?: string;
}): Promise<void> {
  if (address !== undefined) return;
  const [{ dossiersIn }, { shippedNames }, { firstMade }] = await Promise.all([
    import('../keep/store/dossiers.js'),
    import('../shipped.js'),
    import('./shipped-made.js'),
  ]);
  if ((await dossiersIn({ home })).length > 0) return;
  for (const name of shippedNames()) await firstMade(name, home);
}

const told = ({ origin, token }: { readonly origin: string; readonly token: string | null }): string =>
  `Serving at ${origin}/${token === null ? '' : `?token=${token}`}\nThe interface is described at ${origin}/api. Ctrl-C stops it.\n`;
