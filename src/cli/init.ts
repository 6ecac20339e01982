import { Command } from 'commander';
import { standardOutput } from './destination.js';
import { circumstancesOf, type LedgerOptions, withPlace } from './dossier-option.js';

interface InitOptions extends LedgerOptions {
  readonly title?: string;
  readonly party?: readonly string[];
}

const examples = `
Examples:
  $ dragoman init korea --title "Talks with North Korea" --party USA PRK KOR
  $ dragoman init korea --ledger postgres://desk@archive.example/dragoman`;

/** `dragoman init NAME`: makes a dossier. */
export function initVerb(): Command {
  const verb = new Command('init')
    .summary('make a dossier: the ledger of one process')
    .description(
      'Makes a dossier, the home of everything that is known of one process over the years: a file in the folder of your ledgers, or a namespace of a PostgreSQL database that a team shares.',
    )
    .argument('<name>', 'small letters, digits and hyphens, such as korea or iran-2015')
    .option('-t, --title <words>', 'what people call it; the name unless said')
    .option('-p, --party <ref...>', 'who takes part: STATE or STATE:Name, such as PRK or "PRK:Kim Jong Un"');
  return withPlace(verb).addHelpText('after', examples).action(init);
}

async function init(name: string, { title, party = [], ...options }: InitOptions): Promise<void> {
  const parties = await partiesNamed(party);
  const [{ begin }, { openLedger }] = await Promise.all([
    import('../keep/begin.js'),
    import('../keep/store/open.js'),
  ]);
  const ledger = await openLedger({
    ...(await circumstancesOf({ ...options, dossier: name })),
    create: true,
  });
  try {
    await begin(ledger, { name, title: title || titleOf(name), parties });
  } finally {
    await ledger.store.close();
  }
  await standardOutput.write(`Made the dossier ${name} in ${ledger.address}\n`);
}

/** What a name is as a title: `iran-2015` becomes "Iran 2015". */
const titleOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** Throws `Failure` where one is no actor. */
async function partiesNamed(refs: readonly string[]): Promise<string[]> {
  const { ActorRef, Failure } = await import('../record/index.js');
  const wrong = refs.find((ref) => !ActorRef.safeParse(ref).success);
  if (wrong === undefined) return [...new Set(refs)];
  const message = `"${wrong}" is no party; write the code of a state (ISO 3166-1 alpha-3), and a name after a colon, such as PRK or "PRK:Kim Jong Un".`;
  throw new Failure('bad-name', wrong, message);
}
