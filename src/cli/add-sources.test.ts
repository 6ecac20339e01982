import { writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { ledgerDesk, type Said } from '../../test/ledger-desk.js';
import { pageServer } from '../../test/page-server.js';
import { addVerb } from './add.js';
import { summary } from './add-sources.js';

const { at, run } = ledgerDesk([]);
const { pages, asked, at: address } = pageServer();
const HEAD = 'id,address,title,publisher,published,licence,note';

const list = (...rows: readonly string[]): string => {
  writeFileSync(at('sources.csv'), [HEAD, ...rows].join('\n'));
  return at('sources.csv');
};
const add = (...args: string[]): Promise<Said> =>
  run(addVerb(), '--sources', ...args, '--allow-private').finally(() => {
    exitCode = process.exitCode;
    process.exitCode = undefined;
  });
let exitCode: typeof process.exitCode;

describe('add --sources', () => {
  beforeEach(() => {
    pages.clear();
    asked.length = 0;
    pages.set('/plan', 'Envoys of Norway and Iceland met in Reykjavik on 12 May 2021 and agreed on a plan.');
  });
  const row = (): string => `plan,${address('/plan')},The plan,Harbour Office,2021-05-13,public,`;
  const gone = (): string => `gone,${address('/gone')},No page,Harbour Office,,public,`;

  it('adds what can be had and says what cannot, counted by its cause', async () => {
    const { stdout, stderr } = await add(list(row(), gone()));
    expect(stdout).toMatch(/^added {2}plan-[0-9a-f]{8} {2}\(2 items\) {2}http:\S+\/plan\n$/);
    expect(stderr).toContain('was answered with status 410');
    expect(stderr).toContain(
      'of 2 listed documents 1 added, 1 could not be had (1 no longer there, or refused).\n',
    );
    expect(exitCode).toBeUndefined();
  });
  it('tells what changed, and what vanished, by what is kept', async () => {
    const { stdout: first } = await add(list(row()));
    const before = /plan-\w+/.exec(first)?.[0];
    pages.set(
      '/plan',
      'Envoys of Norway and Iceland parted in Reykjavik on 12 May 2021 without any plan at all.',
    );
    const { stdout, stderr } = await add(list(row()));
    expect(stdout).toMatch(new RegExp(`^changed  plan-\\w+  \\(.*${before} is kept\\)  http`));
    expect(stderr).toContain('1 changed since they were added');
    pages.clear();
    const { stderr: vanished } = await add(list(row()));
    expect(vanished).toMatch(/what it said before is kept as plan-\w+\.\n/);
    expect(exitCode).toBe(1);
  });
  it('says it as data', async () => {
    const { stdout } = await add(list(row(), gone()), '--json');
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: 'plan', outcome: 'added', items: 2, before: null },
      { id: 'gone', outcome: 'failed', cause: 'http-status', kept: null },
    ]);
  });
  it('says once that there is no network, and fails', async () => {
    const dead = [9, 11, 13, 15, 17].map(
      (port) => `p${port},http://127.0.0.1:${port}/,No page,Office,,public,`,
    );
    const { stdout, stderr } = await add(list(...dead));
    expect(stdout).toBe('');
    expect(stderr.match(/cannot be reached/g)).toHaveLength(3);
    expect(stderr.split('\n').at(-2)).toBe(
      'dragoman: of 5 listed documents 5 could not be had (3 host not reached, 2 not asked for, since hosts could not be reached).',
    );
    expect(exitCode).toBe(1);
  });
  it('refuses a list by file and line, and fetches nothing', async () => {
    const file = list(row(), 'odd,ftp://harbour.example,Odd,Office,,,');
    await expect(add(file)).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('1 problem'),
    });
    expect(asked).toEqual([]);
  });
  it('stands alone', async () => {
    await expect(add(list(row()), 'other.txt')).rejects.toMatchObject({ code: 'commander.error' });
  });
});

it('a summary of nothing says so', () =>
  expect(summary([])).toBe('dragoman: of 0 listed documents none was asked for.\n'));
