import { Command } from 'commander';
import type { Dossier } from '../record/index.js';
import type { ShippedDossier } from '../shipped.js';
import { standardOutput } from './destination.js';
import { type Circumstances, circumstancesOf, type LedgerOptions, withPlace } from './dossier-option.js';

interface InitOptions extends LedgerOptions {
  readonly title?: string;
  readonly party?: readonly string[];
  readonly empty?: true;
  readonly force?: true;
}

const examples = `
Examples:
  $ dragoman init korea
  $ dragoman init iran-2015 --title "Talks with Iran" --party USA IRN
  $ dragoman init korea --empty --ledger postgres://desk@archive.example/dragoman`;

/** `dragoman init NAME`: makes a dossier. */
export function initVerb(): Command {
  const verb = new Command('init')
    .summary('make a dossier: the ledger of one process')
    .description(
      'Makes a dossier, the home of everything that is known of one process over the years: a file in the folder of your ledgers, or a namespace of a PostgreSQL database that a team shares. It is empty, unless a dossier ships under the name (korea), which is made of its tables and notes.',
    )
    .argument('<name>', 'small letters, digits and hyphens, such as korea or iran-2015')
    .option('-t, --title <words>', 'what people call it; the name unless said')
    .option('-p, --party <ref...>', 'who takes part: STATE or STATE:Name, such as PRK or "PRK:Kim Jong Un"')
    .option('--empty', 'make it empty, also where a dossier ships under the name')
    .option('--force', 'make anew what ships, without asking; the dossier that is there is set aside');
  return withPlace(verb).addHelpText('after', examples).action(init);
}

async function init(name: string, { title, party = [], ...options }: InitOptions): Promise<void> {
  const parties = await partiesNamed(party);
  const place = await circumstancesOf({ ...options, dossier: name });
  const { shippedDossier } = await import('../shipped.js');
  const shipped = options.empty ? null : shippedDossier(name);
  if (!shipped) {
    const { titleOf } = await import('../dossier-card.js');
    return makeEmpty({ name, title: title || titleOf(name), parties }, place);
  }
  const { dossier } = shipped;
  const called = { ...dossier, ...(title && { title }), ...(parties.length > 0 && { parties }) };
  await makeFull({ ...shipped, dossier: called }, place, options.force === true);
}

async function makeEmpty(dossier: Dossier, place: Circumstances): Promise<void> {
  const [{ begin }, { openLedger }] = await Promise.all([
    import('../keep/begin.js'),
    import('../keep/store/open.js'),
  ]);
  const ledger = await openLedger({ ...place, create: true });
  try {
    await begin(ledger, dossier);
  } finally {
    await ledger.store.close();
  }
  await standardOutput.write(`Made the dossier ${dossier.name} in ${ledger.address}\n`);
}

async function makeFull(shipped: ShippedDossier, place: Circumstances, force: boolean): Promise<void> {
  const { isBegun } = await import('../keep/backup/beside.js');
  const replace = force || (await isBegun(place));
  if (replace && !force && !(await mayReplace(place))) {
    await standardOutput.write('Nothing was done.\n');
    return;
  }
  const { makeShipped } = await import('./shipped-made.js');
  const { address, setAside, result } = await makeShipped(shipped, { ...place, replace });
  const { rows, notes, items } = result;
  await standardOutput.write(
    `Made the dossier ${shipped.dossier.name} in ${address}: ${rows} rows and ${notes} notes of ${shipped.compiled}, ${items} items\n`,
  );
  if (setAside !== null) await standardOutput.write(`The dossier that was there is kept as ${setAside}\n`);
}

/** Asks the person at the terminal. Throws `Failure` where nobody is there to be asked. */
async function mayReplace({ dossier }: Circumstances): Promise<boolean> {
  const question = `There is a dossier "${dossier}" already`;
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    const { Failure } = await import('../record/failure.js');
    const message = `${question}; say --force to set it aside and make it anew, or choose another name.`;
    throw new Failure('dossier-exists', dossier, message);
  }
  const { keysFrom } = await import('./review/keys.js');
  const keys = keysFrom(process.stdin, () => {});
  process.stderr.write(`${question}. Set it aside and make it anew from what ships? [y/N] `);
  const answer = await keys.line();
  keys.close();
  return /^y(?:es)?$/i.test(answer?.trim() ?? '');
}

/** Throws `Failure` where one is no actor. */
async function partiesNamed(refs: readonly string[]): Promise<string[]> {
  const { ActorRef, Failure } = await import('../record/index.js');
  const wrong = refs.find((ref) => !ActorRef.safeParse(ref).success);
  if (wrong === undefined) return [...new Set(refs)];
  const message = `"${wrong}" is no party; write the code of a state (ISO 3166-1 alpha-3), and a name after a colon, such as PRK or "PRK:Kim Jong Un".`;
  throw new Failure('bad-name', wrong, message);
}
