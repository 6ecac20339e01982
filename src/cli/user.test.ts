import { beforeEach, describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { standardInput } from '../../test/standard-input.js';
import { userVerb } from './user.js';

const PASSWORD = 'seven herons over the quay';
const { run } = ledgerDesk();
const send = standardInput();
beforeEach(() => send(`${PASSWORD}\n`));
const user = (...args: string[]) => run(userVerb(), ...args);

describe('user', () => {
  it('adds a reader of everything unless it is told otherwise', async () => {
    expect((await user('add', 'carl')).stdout).toBe('carl: reader of all dossiers\n');
    send(PASSWORD);
    const { stdout } = await user('add', 'dora', '--role', 'editor', '--dossier', 'korea', 'cod-banks');
    expect(stdout).toBe('dora: editor of cod-banks, korea\n');
    const rows = (await user('list', '--json')).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ name, role }) => `${name} ${role}`)).toEqual(['carl reader', 'dora editor']);
    expect(JSON.stringify(rows)).not.toContain('scrypt');
  });
  it('changes what is said and leaves the rest', async () => {
    await user('add', 'carl', '--dossier', 'korea');
    expect((await user('change', 'carl', '--role', 'editor')).stdout).toBe('carl: editor of korea\n');
    expect((await user('change', 'carl', '--disable')).stdout).toBe('carl: editor of korea (disabled)\n');
    send('nine herons on the mole\n');
    expect((await user('change', 'carl', '--enable', '--password')).stdout).toBe('carl: editor of korea\n');
    expect((await user('list')).stdout).toBe('carl: editor of korea\n');
  });
  it('removes', async () => {
    await user('add', 'carl');
    await user('remove', 'carl');
    const { stdout, stderr } = await user('list');
    expect(stdout).toBe('');
    expect(stderr).toContain('there is no user yet');
  });
  it.each([
    [['add', 'Carl'], 'cannot be the name of a user'],
    [['add', 'carl', '--dossier', 'No!'], 'cannot be the name of a dossier'],
    [['add', 'carl', '--role', 'king'], 'Allowed choices are reader, editor'],
    [['change', 'zoe', '--disable'], 'There is no user "zoe"'],
    [['change', 'zoe'], 'say what to change with --role'],
    [['change', 'zoe', '--disable', '--enable'], 'cannot be used with'],
    [['remove', 'zoe'], 'There is no user "zoe"'],
    [['hire', 'zoe'], "unknown command 'hire'"],
  ])('refuses %j', (args, message) => expect(user(...args)).rejects.toThrow(message));
  it('refuses a password that is too short, and one that is said as an option', async () => {
    send('short\n');
    await expect(user('add', 'carl')).rejects.toThrow('fewer than 12 characters');
    await expect(user('add', 'carl', '--password', PASSWORD)).rejects.toThrow("unknown option '--password'");
    expect((await user('list')).stdout).toBe('');
  });
});
