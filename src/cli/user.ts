import { Command, Option } from 'commander';
import type { Role, User } from '../keep/people/index.js';
import { standardOutput } from './destination.js';
import { userAudit } from './user-audit.js';
import { newPassword } from './user-password.js';
import { withPeople } from './with-people.js';

interface RightOptions {
  readonly role?: Role;
  readonly dossier?: readonly string[];
}
interface ChangeOptions extends RightOptions {
  readonly password?: true;
  readonly disable?: true;
  readonly enable?: true;
}

const examples = `
Examples:
  $ dragoman user add berta --role editor
  $ dragoman user add carl --role reader --dossier korea iran-2015
  $ dragoman user change carl --disable
  $ dragoman user audit berta`;

/** `dragoman user …`: who may come in where the record is served. */
export const userVerb = (): Command =>
  new Command('user')
    .summary('say who may come in where the dossiers are served')
    .description(
      'Adds, lists, changes and removes the people who may log in where "dragoman serve" serves the dossiers, and shows what happened at its door. What is changed holds at once, also for whoever is in.',
    )
    .helpCommand(false)
    .commandsGroup('What to do:')
    .addCommand(userAdd())
    .addCommand(userList())
    .addCommand(userChange())
    .addCommand(userRemove())
    .addCommand(userAudit())
    .addHelpText('after', examples);

const roleOption = (): Option =>
  new Option('--role <role>', 'what they may do: a reader reads, an editor changes as well').choices([
    'reader',
    'editor',
  ]);
const withRights = (command: Command, role: Option): Command =>
  command.addOption(role).option('--dossier <name...>', 'the dossiers that are open to them; * for all');

function userAdd(): Command {
  const verb = new Command('add')
    .description(
      'Adds a user. The password is asked for twice and not shown; where no terminal is, it is the first line of standard input.',
    )
    .argument('<name>', 'small letters, digits, dots, hyphens and underscores, as the log will name them');
  return withRights(verb, roleOption().default('reader')).action(add);
}

async function add(name: string, { role = 'reader', dossier = ['*'] }: RightOptions): Promise<void> {
  const user = await withPeople(async (people, actor) => {
    const { addUser, checkNewUser } = await import('../keep/people/index.js');
    await checkNewUser(people.db, name, dossier);
    const password = await newPassword(name, process.stdin, (text) => process.stderr.write(text));
    return addUser(people, actor, { name, password, role, dossiers: dossier });
  });
  await standardOutput.write(lineOf(user));
}

const userList = (): Command =>
  new Command('list')
    .description('Lists the users and what they may do.')
    .option('-j, --json', 'print them as data, one a line')
    .action(list);

async function list({ json }: { readonly json?: true }): Promise<void> {
  const users = await withPeople(async ({ db }) => (await import('../keep/people/index.js')).usersOf(db));
  for (const user of users) await standardOutput.write(json ? `${JSON.stringify(user)}\n` : lineOf(user));
  if (users.length === 0 && !json)
    process.stderr.write('dragoman: there is no user yet; add one with "dragoman user add NAME".\n');
}

function userChange(): Command {
  const verb = new Command('change')
    .description('Changes a user; what is not said stays. A new password, and --disable, end their sessions.')
    .argument('<name>', 'the user');
  return withRights(verb, roleOption())
    .option('--password', 'asks for a new password')
    .addOption(new Option('--disable', 'keeps them out').conflicts('enable'))
    .option('--enable', 'lets them in again, and forgets log-ins that failed')
    .action(change);
}

async function change(name: string, options: ChangeOptions, command: Command): Promise<void> {
  const { role, dossier, password, disable, enable } = options;
  if (!role && !dossier && !password && !disable && !enable)
    command.error('error: say what to change with --role, --dossier, --password, --disable or --enable');
  const user = await withPeople(async (people, actor) => {
    const { changeUser, checkKnownUser } = await import('../keep/people/index.js');
    await checkKnownUser(people.db, name);
    return changeUser(people, actor, name, {
      ...(role && { role }),
      ...(dossier && { dossiers: dossier }),
      ...(password && {
        password: await newPassword(name, process.stdin, (text) => process.stderr.write(text)),
      }),
      ...((disable || enable) && { disabled: disable === true }),
    });
  });
  await standardOutput.write(lineOf(user));
}

const userRemove = (): Command =>
  new Command('remove')
    .description(
      'Removes a user with their sessions and tokens. What they did stays in the logs under their name.',
    )
    .argument('<name>', 'the user')
    .action((name: string) =>
      withPeople(async (people, actor) =>
        (await import('../keep/people/index.js')).removeUser(people, actor, name),
      ),
    );

const lineOf = ({ name, role, dossiers, disabled }: User): string => {
  const where = dossiers.includes('*') ? 'all dossiers' : dossiers.join(', ');
  return `${name}: ${role} of ${where}${disabled ? ' (disabled)' : ''}\n`;
};
