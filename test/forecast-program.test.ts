import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dragoman, type Run } from './built-program.js';
import { expectOneSentence, REPORT } from './cli-desk.js';

let home = '';
/** Runs the built program in a home of its own. */
const run = (args: readonly string[], input = ''): Promise<Run> =>
  dragoman(args, { input, env: { DRAGOMAN_HOME: home, DRAGOMAN_USER: 'anna' } });
const ASKED = 'Will ministers of Egypt and Ethiopia meet before 2014-04-01?';
const WHY = ['--why', 'both foreign ministers are in town'];

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dragoman forecasts '));
  await run(['init', 'nile', '--title', 'The dam', '--party', 'EGY', 'ETH']);
  expect((await run(['add', '-', '--published', '2014-03-05'], REPORT)).code).toBe(0);
}, 60_000);
afterAll(() => rmSync(home, { recursive: true }));

describe('the book of forecasts on the command line', () => {
  it('goes from a sentence to a score', { timeout: 60_000 }, async () => {
    const made = await run(['forecast', ASKED, '60%', ...WHY, '--as-of', '2014-02-01', '--json']);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const { question, forecasts } = JSON.parse(made.stdout);
    expect(question).toMatchObject({ parties: ['EGY', 'ETH'], from: '2014-02-01', to: '2014-03-31' });
    expect(forecasts[0]).toMatchObject({ kind: 'person', who: 'anna', probability: 0.6 });

    expect((await run(['questions'])).stdout).toContain('1 question: 0 open, 1 overdue, 0 resolved');
    expect((await run(['resolve'])).stdout).toContain('yes, on 4 March 2014');
    expect((await run(['questions', '--as-of', '2014-03-03'])).stdout).toContain('1 open');
    expect((await run(['forecast', question.id])).stdout).toMatch(/met\s+in\s+Cairo\s+on\s+4/);
    const { board } = JSON.parse((await run(['scores', '--json'])).stdout);
    expect(board.map(({ days }: { days: number }) => days)).toEqual([31, 31]);
    expect(await run(['verify'])).toMatchObject({ code: 0 });
  });

  it('goes out and comes in', { timeout: 60_000 }, async () => {
    const { stdout } = await run(['export', '--dossier', 'nile']);
    expect((await run(['import', '-', '--dossier', 'nile-again'], stdout)).stdout).toContain(
      'equal to the one',
    );
    const books = await Promise.all(
      ['nile', 'nile-again'].map((name) => run(['questions', '--json', '--dossier', name])),
    );
    expect(books[0]?.stdout).not.toBe('');
    expect(books[0]?.stdout).toBe(books[1]?.stdout);
  });

  it('refuses what is no forecast, in one sentence', { timeout: 60_000 }, async () => {
    const forecast = (...args: string[]) => run(['forecast', ...args, '--dossier', 'nile']);
    expectOneSentence(await forecast(ASKED, '12', ...WHY), 'write 12%');
    expectOneSentence(await forecast(ASKED, '0', ...WHY), 'certainty');
    expectOneSentence(await forecast('meet-0', '0.1', ...WHY), 'not in the book');
    expectOneSentence(await forecast(ASKED, '0.1', ...WHY), 'have passed');
    expect(await forecast(ASKED, '0.1')).toMatchObject({ code: 2, stdout: '' });
  });
});
