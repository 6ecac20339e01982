import { beforeEach, describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { standardInput } from '../../test/standard-input.js';
import { tokenVerb } from './token.js';
import { userVerb } from './user.js';

const { run } = ledgerDesk();
const send = standardInput();
const user = (...args: string[]) => run(userVerb(), ...args);
const token = (...args: string[]) => run(tokenVerb(), ...args);

describe('token', () => {
  beforeEach(async () => {
    send('seven herons over the quay');
    await user('add', 'carl', '--dossier', 'korea');
  });
  it('is printed once, listed and revoked', async () => {
    const { stdout, stderr } = await token(
      'add',
      '--user',
      'carl',
      '--label',
      'weekly table',
      '--expires',
      '30d',
    );
    expect(stdout).toMatch(/^dgm_[\w-]{43}\n$/);
    expect(stderr).toContain('shown this once');
    const listed = (await token('list')).stdout;
    expect(listed).toMatch(
      /^[0-9a-f]{12} {2}carl: weekly table \(read of all dossiers; until \d{4}-\d\d-\d\d; last used never\)\n$/,
    );
    expect(listed).not.toContain(stdout.trim());
    await token('revoke', listed.slice(0, 12));
    expect((await token('list', '--user', 'carl')).stdout).toBe('');
    expect((await user('audit')).stdout).toContain('berta revoked a token of carl');
  });
  it('is told as data', async () => {
    const { stdout } = await token(
      'add',
      '--user',
      'carl',
      '--label',
      'feeds',
      '--scope',
      'feed',
      '--dossier',
      'korea',
      '--json',
    );
    expect(JSON.parse(stdout)).toMatchObject({
      token: { user: 'carl', scope: 'feed', dossiers: ['korea'], used: null },
    });
  });
  it.each([
    [['add', '--label', 'x'], "required option '--user <name>' not specified"],
    [['add', '--user', 'zoe', '--label', 'x'], 'There is no user "zoe"'],
    [['add', '--user', 'carl', '--label', 'x', '--expires', '400d'], 'within a year'],
    [['add', '--user', 'carl', '--label', 'x', '--expires', '2020-01-01'], 'later than now'],
    [['add', '--user', 'carl', '--label', 'x', '--expires', 'soon'], 'It lasts some days'],
    [['add', '--user', 'carl', '--label', 'a\nb'], 'cannot be the label of a token'],
    [['revoke', 'none'], 'There is no token "none"'],
  ])('refuses %j', (args, message) => expect(token(...args)).rejects.toThrow(message));
});
