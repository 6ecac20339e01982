import { Command } from 'commander';
import { Failure } from '../record/failure.js';
import type { Serving } from '../serve/start.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, placeOption, withPlace } from './dossier-option.js';
import { LOOPBACK, PORT, portNamed, startedHere, untilStopped } from './serving.js';

interface DeskOptions extends LedgerOptions {
  readonly port?: number;
  /** False with `--no-open`. */
  readonly open: boolean;
  readonly json?: true;
}

/** What the desk opens on unless another one is named: the dossier that ships. */
const DOSSIER = 'korea';

const examples = `
Examples:
  $ dragoman desk
  $ dragoman desk iran-2015
  $ dragoman desk --port 8080 --no-open`;

/** `dragoman desk`: the record in the browser. */
export function deskVerb(): Command {
  const verb = new Command('desk')
    .summary('open the desk: the record in your browser')
    .description(
      'Serves the dossiers to this machine alone, and opens the browser on the overview of one of them. A dossier that ships is made ready where it is opened for the first time. Works until it is stopped with Ctrl-C.',
    )
    .argument('[dossier]', `the dossier to begin with; ${DOSSIER} unless said`)
    .option(
      '--port <number>',
      `the port; unless said ${PORT}, or any that is free where it is in use`,
      portNamed,
    )
    .option('--no-open', 'print the address, and open no browser')
    .option('-j, --json', 'print the address as data, on one line');
  return withPlace(verb).addHelpText('after', examples).action(desk);
}

async function desk(named: string | undefined, options: DeskOptions): Promise<void> {
  const whereabouts = await placeOption(options);
  let page = '/';
  const serving = await startedHere({
    whereabouts,
    port: options.port ?? PORT,
    orAnyPort: options.port === undefined,
    host: LOOPBACK,
    names: [],
    isBehindTls: false,
    usersOnly: false,
    prepare: async () => {
      const first = await firstDossier(named, whereabouts);
      if (first !== null) page = `/d/${first}`;
      return first;
    },
  });
  const address = `${serving.origin}${page}?token=`;
  await untilStopped(serving, async () => {
    await standardOutput.write(told(serving, `${address}${serving.token}`, options));
    if (options.open) await shown(`${address}${serving.ticket()}`);
  });
}

/** The dossier to begin with, made ready where it ships; null where none was named and that one is not there. */
async function firstDossier(
  named: string | undefined,
  whereabouts: { readonly home: string; readonly address?: string },
): Promise<string | null> {
  const name = named ?? DOSSIER;
  const [{ dossiersIn }, { firstMade }] = await Promise.all([
    import('../keep/store/dossiers.js'),
    import('./shipped-made.js'),
  ]);
  const there = await dossiersIn(whereabouts);
  const isThere =
    there.includes(name) || (whereabouts.address === undefined && (await firstMade(name, whereabouts.home)));
  if (isThere) return name;
  if (named === undefined) return null;
  const choice = there.length > 0 ? `There are: ${there.join(', ')}.` : 'There is none yet.';
  throw new Failure(
    'missing-dossier',
    named,
    `There is no dossier "${named}"; make one with "dragoman init NAME". ${choice}`,
  );
}

function told({ origin }: Serving, address: string, { port, json }: DeskOptions): string {
  if (json) return `${JSON.stringify({ address })}\n`;
  const isElsewhere = port === undefined && !origin.endsWith(`:${PORT}`);
  return `The desk is at ${address}\n${isElsewhere ? `Port ${PORT} is in use by another program, so it has another one. ` : ''}Ctrl-C stops it.\n`;
}

async function shown(address: string): Promise<void> {
  const { openBrowser, openerOf } = await import('./open-browser.js');
  const opener = openerOf(address, process.platform, process.env);
  if (opener) openBrowser(opener);
}
