import { Command, InvalidArgumentError, Option } from 'commander';
import type { Scope, Token } from '../keep/people/index.js';
import { standardOutput } from './destination.js';
import { now } from './dossier-option.js';
import { withPeople } from './with-people.js';

interface AddOptions {
  readonly user: string;
  readonly label: string;
  readonly scope: Scope;
  readonly dossier?: readonly string[];
  readonly expires: string;
  readonly json?: true;
}

const DAY = 86_400_000;
/** A season, as the server gives it. */
const USUAL = '90d';

const examples = `
Examples:
  $ dragoman token add --user berta --label "weekly table"
  $ dragoman token add --user carl --label "feed reader" --scope feed --dossier korea --expires 365d
  $ dragoman token revoke 3f1c09aa52de`;

/** `dragoman token …`: what lets programs in where the record is served. */
export const tokenVerb = (): Command =>
  new Command('token')
    .summary('make and revoke tokens for programs')
    .description(
      'Makes, lists and revokes the tokens with which programs and feed readers come in where "dragoman serve" serves the dossiers. A token opens no more than its user may see.',
    )
    .helpCommand(false)
    .commandsGroup('What to do:')
    .addCommand(tokenAdd())
    .addCommand(tokenList())
    .addCommand(tokenRevoke())
    .addHelpText('after', examples);

const tokenAdd = (): Command =>
  new Command('add')
    .description('Makes a token and prints it, this once.')
    .requiredOption('--user <name>', 'whose it is')
    .requiredOption('--label <words>', 'what it is for')
    .addOption(
      new Option('--scope <scope>', 'what it opens; feed alone may stand in the address of a feed')
        .choices(['read', 'edit', 'feed'])
        .default('read'),
    )
    .option('--dossier <name...>', 'only these dossiers; * for all that the user may see')
    .option(
      '--expires <when>',
      'how many days it lasts (90d), or the day on which it ends; a year at most',
      whenNamed,
      USUAL,
    )
    .option('-j, --json', 'print token and secret as data, on one line')
    .action(add);

/** Days from now, or a day. */
function whenNamed(value: string): string {
  if (
    /^[1-9]\d{0,2}d$/.test(value) ||
    (/^\d{4}-\d\d-\d\d$/.test(value) && Number.isFinite(Date.parse(value)))
  )
    return value;
  throw new InvalidArgumentError('It lasts some days (90d), or until a day (2027-03-01).');
}

const momentOf = (when: string): string =>
  new Date(
    when.endsWith('d') ? Date.parse(now()) + Number.parseInt(when, 10) * DAY : Date.parse(when),
  ).toISOString();

async function add({ user, label, scope, dossier = ['*'], expires, json }: AddOptions): Promise<void> {
  const made = await withPeople(async (people, actor) => {
    const { makeToken } = await import('../keep/people/index.js');
    return makeToken(people, actor, { user, label, scope, dossiers: dossier, expires: momentOf(expires) });
  });
  await standardOutput.write(`${json ? JSON.stringify(made) : made.secret}\n`);
  if (!json)
    process.stderr.write(
      `dragoman: it is shown this once, and lasts until ${made.token.expires.slice(0, 10)}.\n`,
    );
}

const tokenList = (): Command =>
  new Command('list')
    .description('Lists the tokens, without their secrets.')
    .option('--user <name>', 'only those of this user')
    .option('-j, --json', 'print them as data, one a line')
    .action(list);

async function list({ user, json }: { readonly user?: string; readonly json?: true }): Promise<void> {
  const tokens = await withPeople(async ({ db }) =>
    (await import('../keep/people/index.js')).tokensOf(db, user),
  );
  for (const token of tokens) await standardOutput.write(json ? `${JSON.stringify(token)}\n` : lineOf(token));
  if (tokens.length === 0 && !json)
    process.stderr.write('dragoman: there is no token; make one with "dragoman token add".\n');
}

function lineOf({ id, user, label, scope, dossiers, expires, used }: Token): string {
  const where = dossiers.includes('*') ? 'all dossiers' : dossiers.join(', ');
  const ends = expires <= now() ? `ended ${expires.slice(0, 10)}` : `until ${expires.slice(0, 10)}`;
  return `${id}  ${user}: ${label} (${scope} of ${where}; ${ends}; last used ${used?.slice(0, 10) ?? 'never'})\n`;
}

const tokenRevoke = (): Command =>
  new Command('revoke')
    .description('Ends a token at once.')
    .argument('<id>', 'as the list names it')
    .action((id: string) =>
      withPeople(async (people, actor) =>
        (await import('../keep/people/index.js')).revokeToken(people, actor, id),
      ),
    );
