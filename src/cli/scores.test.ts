import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { setQuestion } from '../../test/question-set.js';
import type { ScoresPage, SetPage } from '../present/index.js';
import { forecastVerb } from './forecast.js';
import { resolveVerb } from './resolve.js';
import { scoresVerb } from './scores.js';

const { run, at } = ledgerDesk();
const scores = (...args: string[]) => run(scoresVerb(), ...args);

/** Writes down a forecast of the past, and resolves it from the record. */
async function decided(): Promise<void> {
  const asked = 'Will Norway and Iceland officials meet by 2021-05-31?';
  await run(forecastVerb(), asked, '0.12', '--why', 'x', '--as-of', '2021-05-01');
  await run(resolveVerb());
}
const setAt = (...lines: string[]): string => {
  writeFileSync(at('set.jsonl'), `${lines.join('\n')}\n`);
  return at('set.jsonl');
};
const MEETING = 'Will Norway and Iceland officials meet before 2022-07-01?';
const question = (told: object = {}): string =>
  JSON.stringify({ ...setQuestion({ question: MEETING }), ...told });

describe('scores of the book', () => {
  it('says how to get any', async () => expect((await scores()).stdout).toContain('Nothing to score yet'));

  it('scores the program from the day for which it was asked, people from when they wrote', async () => {
    await decided();
    const { stdout } = await scores('--width', '88');
    expect(stdout).toMatch(/\nmodel dragoman +1 +11 +0\.\d{3}/);
    expect(stdout).toMatch(/\nmodel base rate +1 +11 +0\.\d{3} +\d\.\d{3} +0 % /);
    expect(stdout).not.toContain('berta');
    const page = JSON.parse((await scores('--json')).stdout) as ScoresPage;
    expect(page.counts).toEqual({ yes: 1, no: 0, unresolvable: 0, open: 0 });
    expect(page.board.map(({ who }) => who).sort()).toEqual(['base rate', 'dragoman']);
  });

  it('draws the calibration', async () => {
    await decided();
    await scores('--svg', '--output', at('own.svg'));
    expect(readFileSync(at('own.svg'), 'utf8')).toMatch(/^<svg [\s\S]+model dragoman/);
  });
});

describe('the page of scores', () => {
  it('has who is ahead and each calibration', async () => {
    await decided();
    const { stdout } = await scores('--html');
    expect(stdout).toMatch(/^<!doctype html>[\s\S]*Who is ahead[\s\S]*model dragoman[\s\S]*<svg /);
  });
});

describe('scores of a set', () => {
  it('scores the crowd, and our answers beside it', async () => {
    const file = setAt(question(), question({ id: 's2', question: 'Will it rain?' }));
    const { stdout, stderr } = await scores('--set', file, '--width', '88');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/\nall +2 +\.123 +\.000/);
    expect(stdout.replace(/\s+/g, ' ')).toContain('2 decided questions: 1 read as one of our classes');
    const page = JSON.parse((await scores('--set', file, '--json')).stdout) as SetPage;
    expect(page.beside?.cases.map(({ lead }) => lead)).toEqual([90, 30, 7]);
    expect(page.beside?.cases[0]?.asked).toMatchObject({ event: 'officials_meet', to: '2022-06-30' });
  });

  it('scores the crowd alone where nothing else is wanted', async () => {
    const { stdout } = await scores('--set', setAt(question()), '--crowd-only');
    expect(stdout).not.toContain('Beside our own answers');
    await expect(scores('--crowd-only')).rejects.toThrow('--crowd-only stands beside --set');
  });

  it('tells damaged lines by their numbers, and refuses a file without a question', async () => {
    const { stderr } = await scores(
      '--crowd-only',
      '--set',
      setAt('{', question(), question({ id: 's2', close: 'x' })),
    );
    expect(stderr).toMatch(/line 1 of ".+" is left out: no JSON\n.*line 3 of ".+" is left out: close: /);
    const many = await scores('--crowd-only', '--set', setAt(question(), ...Array(12).fill('{')));
    expect(many.stderr.trim().split('\n')).toHaveLength(11);
    expect(many.stderr).toContain('2 more lines of');
    await expect(scores('--crowd-only', '--set', setAt('{'))).rejects.toThrow('holds no question');
    await expect(scores('--crowd-only', '--set', at('nowhere'))).rejects.toThrow('does not exist');
  });

  it('draws the calibration of the crowd', async () =>
    expect((await scores('--set', setAt(question()), '--crowd-only', '--svg')).stdout).toMatch(/^<svg /));
});
