import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dragoman, type Run } from './built-program.js';
import { EXAMPLE, expectOneSentence } from './cli-desk.js';

let home = '';
const at = (...names: string[]): string => join(home, ...names);
/** Runs the built program in a home of its own. */
const run = (args: readonly string[], input = '', env: Record<string, string> = {}): Promise<Run> =>
  dragoman(args, { input, env: { DRAGOMAN_HOME: at('home'), DRAGOMAN_USER: 'anna', ...env } });
const lines = ({ stdout }: Run): string[] => stdout.split('\n').filter(Boolean);

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dragoman program '));
  await run(['init', 'korea', '--empty', '--title', 'Talks with North Korea']);
  const { stdout } = await run(['brief', EXAMPLE, '--json']);
  expect(await run(['import', '-'], stdout)).toMatchObject({ code: 0, stderr: '' });
});
afterAll(() => rmSync(home, { recursive: true }));

describe('a dossier on the command line', () => {
  it('is seen as a line of time, and entry by entry', async () => {
    const shown = await run(['timeline', '--kind', 'encounter', '--to', '2018-12-31']);
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toMatch(
      /^Talks with North Korea\n\n2018 │ 12 June +.*Kim Jong Un.*: met, Singapore\n/,
    );
    const [talks] = lines(await run(['timeline', '--json', '--kind', 'encounter'])).map((line) =>
      JSON.parse(line),
    );
    const entry = await run(['entry', talks.id]);
    expect(entry.stdout).toContain(`[1] 26 August 2025`);
    expect(entry.stdout).toContain(talks.reports[0].item.evidence[0].quote.slice(0, 20));
  });
  it('is searched, the words marked or in ink', async () => {
    const [plain, inked] = await Promise.all([
      run(['search', 'Singapore']),
      run(['search', 'Singapore'], '', { FORCE_COLOR: '1' }),
    ]);
    expect(plain.stdout).toContain('»Singapore«');
    expect(inked.stdout).toContain('\u001b[1;36mSingapore');
  });
  it('is not there yet on a day before its documents', async () => {
    const early = await run(['timeline', '--as-of', '2017-01-01']);
    expect(early).toMatchObject({ code: 0, stderr: '' });
    expect(early.stdout).toContain('Nothing in the ledger fits this.');
  });
  it('tells what happened to it, and what changed', async () => {
    expect((await run(['log', '--kind', 'dossier.opened'])).stdout).toMatch(
      / 1 {2}anna opened the dossier korea/,
    );
    const changes = lines(await run(['diff', '--from', 'yesterday', '--json'])).map(
      (line) => JSON.parse(line).change,
    );
    expect(new Set(changes)).toEqual(new Set(['opened', 'document']));
  });
});

describe('decisions on the command line', () => {
  it('are taken by lines, each in the log with its reason', async () => {
    const left = lines(await run(['review', '--json'])).length;
    expect(left).toBeGreaterThan(0);
    const review = await run(['review', '--because', 'checked'], `${'s\n'.repeat(left - 1)}r\nu\nq\n`);
    expect(review).toMatchObject({ code: 0, stderr: '' });
    expect(review.stdout).toMatch(/1 undone\. Left: [^\n]+\.\n$/);
    const log = lines(await run(['log', '--json', '--kind', 'decision.undone'])).map((line) =>
      JSON.parse(line),
    );
    expect(log).toMatchObject([{ by: 'anna', because: 'checked' }]);
    expect(lines(await run(['review', '--json'])).length).toBe(left);
  });
  it('say who says so', async () => {
    const set = await run([
      'outlets',
      'set',
      'gazette.example',
      '--weight',
      '0.5',
      '--because',
      'repeats others',
    ]);
    expect(set).toMatchObject({ code: 0, stderr: '' });
    expect((await run(['outlets'])).stdout).toContain(
      'gazette.example · country not known · owner not known · weight 0.5',
    );
  });
});

describe('a dossier goes out and comes in', () => {
  it('whole, and equal to itself', async () => {
    const out = await run(['export', '--output', at('korea.jsonl')]);
    expect(out).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await run(['import', at('korea.jsonl'), '--dossier', 'copy'])).toMatchObject({
      code: 0,
      stderr: '',
    });
    const again = await run(['export', '--dossier', 'copy']);
    expect(again.stdout).toBe(readFileSync(at('korea.jsonl'), 'utf8'));
    const verified = await run(['verify', '--dossier', 'copy']);
    expect(verified).toMatchObject({ code: 0, stderr: '' });
    expect(verified.stdout).toContain('copy.dragoman is whole');
    rmSync(at('home', 'copy.dragoman'));
  });
  it('as tables', async () => {
    await run(['export', '--format', 'csv', '--output', at('tables')]);
    expect(readdirSync(at('tables'))).toContain('encounter.csv');
  });
});

describe('a question', () => {
  const kim = ['ask', 'Will Trump and Kim meet before 2026?', '--as-of', '2025-08-26'];
  it('is answered, for people and for programs', async () => {
    const [page, data] = await Promise.all([run(kim), run([...kim, '--json'])]);
    expect(page).toMatchObject({ code: 0, stderr: '' });
    expect(page.stdout).toMatch(/^Will Trump and Kim meet before 2026\?\n[\s\S]*nine in ten between/);
    const { question, probability, interval, working } = JSON.parse(data.stdout);
    expect(question).toMatchObject({ event: 'leaders_meet', from: '2025-08-26', to: '2025-12-31' });
    expect(probability).toBeGreaterThan(interval[0]);
    expect(working.members.length).toBeGreaterThan(1);
  });
  it.each([
    ['Will it rain in Seoul before 2030?', 'WHAT'],
    ['Will Ruritania and North Korea meet before 2030?', 'WHO'],
    ['Will the US and North Korea meet?', 'BY WHEN'],
    ['Will the US and North Korea meet before 2010?', 'have passed'],
  ])('that cannot be understood is refused in one sentence: %s', async (text, part) =>
    expectOneSentence(await run(['ask', text]), part),
  );
});

describe('refusals', () => {
  it.each([
    [['timeline', '--dossier', 'iran'], '"iran"'],
    [['entry', 'nobody'], '"nobody" is no entry'],
    [['log', '--since', 'soon'], '"soon" is no day'],
    [['search', '--', '-x'], '"-x" names no word'],
    [['import', 'nowhere.jsonl'], '"nowhere.jsonl" does not exist'],
    [['export', '--format', 'csv', '-o', 'no/such/folder'], 'no/such/folder'],
    [['outlets', 'set', 'x.example', '--country', 'Kenya'], 'ISO 3166-1 alpha-3'],
  ])('of %j is one sentence', async (args, about) => expectOneSentence(await run(args), about));
  it.each([[['diff']], [['timeline', '--kind', 'x']], [['export', '--kind', 'pause']], [['outlets', 'set']]])(
    'of %j is wrong usage',
    async (args) => {
      const refused = await run(args);
      expect(refused).toMatchObject({ code: 2, stdout: '' });
      expect(refused.stderr).toMatch(/^dragoman: .+\nusage: dragoman \w+ /);
    },
  );
});
