import { describe, expect, it } from 'vitest';
import { dragoman } from './built-program.js';
import { EXAMPLE } from './cli-desk.js';
import { textOf } from './house.js';

describe('wrong usage gets the usage line and exit code 2', () => {
  const cases: [string[], string, string][] = [
    [['breif'], 'Did you mean brief?', 'usage: dragoman VERB [options]'],
    [[EXAMPLE], `dragoman brief ${EXAMPLE}`, 'usage: dragoman VERB'],
    [['brief'], "missing required argument 'source'", 'usage: dragoman brief [options] <source...>'],
    [['brief', EXAMPLE, '--widht', '60'], 'Did you mean --width?', 'usage: dragoman brief'],
    [['brief', EXAMPLE, '--width', 'abc'], "'abc' is invalid", 'usage: dragoman brief'],
    [['brief', EXAMPLE, '--width', '-5'], "'-5' is invalid", 'usage: dragoman brief'],
    [['brief', EXAMPLE, '--colour', 'mauve'], 'auto, always, never', 'usage: dragoman brief'],
    [['brief', EXAMPLE, '--output'], 'argument missing', 'usage: dragoman brief'],
    [['brief', EXAMPLE, '--json', '--html'], 'cannot be used with', 'usage: dragoman brief'],
    [['brief', EXAMPLE, '--markdown', '--html'], 'cannot be used with', 'usage: dragoman brief'],
    [['brief', EXAMPLE, 'README.md', '--html'], 'one document', 'usage: dragoman brief'],
    [['parse'], "missing required argument 'text'", 'usage: dragoman parse [options] <text...>'],
    [['parse', 'x', '--svg', '--json'], 'cannot be used with', 'usage: dragoman parse'],
    [['parse', EXAMPLE], `dragoman parse - < ${EXAMPLE}`, 'usage: dragoman parse'],
    [['parse', 'x', '--width', '5'], "'5' is invalid", 'usage: dragoman parse'],
    [['schema', 'treaty'], 'encounter', 'usage: dragoman schema [options] [kind]'],
    [['schema', 'pause', 'pause'], 'too many arguments', 'usage: dragoman schema'],
    [['user', 'add'], "missing required argument 'name'", 'usage: dragoman user add [options] <name>'],
    [['user', 'ad'], 'Did you mean add?', 'usage: dragoman user'],
    [['token', 'add', '--label', 'x'], "'--user <name>'", 'usage: dragoman token add [options]'],
    [['--verbose'], "unknown option '--verbose'", 'usage: dragoman VERB'],
  ];
  it.each(cases)('%j', async (args, wrong, usage) => {
    const { code, stdout, stderr } = await dragoman(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const [complaint = '', line = '', ...rest] = stderr.split('\n');
    expect(complaint).toMatch(/^dragoman: /);
    expect(complaint).toContain(wrong);
    expect(line).toContain(usage);
    expect(rest).toEqual(['']);
  });
});

describe('help', () => {
  it.each([['--help'], ['brief', '--help'], ['parse', '--help'], ['schema', '--help'], ['help', 'brief']])(
    '%s %s',
    async (...args) => {
      const { code, stdout, stderr } = await dragoman(args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^Usage: dragoman/);
    },
  );
  it('--version', async () => {
    const { code, stdout } = await dragoman(['--version']);
    expect(code).toBe(0);
    expect(stdout).toBe(`${JSON.parse(textOf('package.json')).version}\n`);
  });
});
