import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dragoman, type Run } from '../../test/built-program.js';
import { expectOneSentence } from '../../test/cli-desk.js';

let folder = '';
const at = (name: string): string => join(folder, name);
const run = (args: readonly string[], input = ''): Promise<Run> =>
  dragoman(args, { input, env: { DRAGOMAN_HOME: at('home'), DRAGOMAN_USER: 'anna' } });
const lines = ({ stdout }: Run): string[] => stdout.split('\n').filter(Boolean);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman add '));
  mkdirSync(at('cables'));
  writeFileSync(at('cables/one.txt'), 'Envoys of Norway and Russia met in Oslo on 12 May 2021.\n');
  writeFileSync(
    at('cables/two.txt'),
    'Norway promised to open its harbors to Russia. Norway and Russia met in Oslo on 12 May 2021.\n',
  );
  writeFileSync(at('cables/void.txt'), '\n');
  writeFileSync(
    at('encounters.csv'),
    'id,kind,parties,status,when,where,level,outcome\nbergen,encounter,NOR; RUS,held,2022-03-01,Bergen,officials,none\nodd,encounter,NOR; RUS,held,2022-13-01,Bergen,officials,none\n',
  );
  await run(['init', 'north']);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('dragoman add', () => {
  it('adds what can be read, tells what cannot, and says so with its exit code', async () => {
    const first = await run(['add', at('cables')]);
    expect(lines(first)).toEqual([
      expect.stringMatching(/^added {2}one-[0-9a-f]{8} {2}\(1 item\) {2}.*one\.txt$/),
      expect.stringMatching(/^added {2}two-[0-9a-f]{8} {2}\(\d items, 1 on what was there\) {2}.*two\.txt$/),
    ]);
    expect(first.code).toBe(1);
    expect(first.stderr).toContain('void.txt');
    expect(first.stderr).toContain('of 3 documents 2 added, 1 could not be read.');
  });

  it('adds nothing twice, and says of each document what became of it, as data too', async () => {
    const again = await run(['add', at('cables/one.txt'), at('cables/two.txt'), '--json']);
    expect(again.code).toBe(0);
    expect(lines(again).map((line) => JSON.parse(line).outcome)).toEqual(['there', 'there']);
  });

  it('reads standard input, with a day', async () => {
    const run1 = await run(
      ['add', '-', '--published', '2021-05-20'],
      'Norway and Russia will meet on Friday.',
    );
    expect(run1).toMatchObject({ code: 0, stderr: '' });
    const [entry] = lines(await run(['timeline', '--from', '2021-05-21', '--to', '2021-05-21', '--json']));
    expect(JSON.parse(entry ?? '{}')).toMatchObject({ slots: { status: 'planned', when: '2021-05-21' } });
  });

  it('takes the rows of a sheet, and tells the wrong ones by their line', async () => {
    const sheet = await run(['add', at('encounters.csv')]);
    expect(sheet.code).toBe(1);
    expect(lines(sheet)).toHaveLength(1);
    expect(sheet.stderr).toMatch(/encounters\.csv, line 3: /);
  });

  it('reads the whole dossier again with the code of today', async () => {
    const again = await run(['add', '--again']);
    expect(again.code).toBe(0);
    expect(lines(again).every((line) => line.startsWith('read again'))).toBe(true);
    expect(await run(['verify'])).toMatchObject({ code: 0 });
  });

  it('refuses what it cannot do with one sentence', async () => {
    expect((await run(['add'])).code).toBe(2);
    expect((await run(['add', '--again', '--watch'])).code).toBe(2);
    expect((await run(['add', at('cables'), '--watch', 'often'])).code).toBe(2);
    expectOneSentence(await run(['add', at('cables'), '--dossier', 'absent']), 'absent');
    expectOneSentence(await run(['add', at('cables'), '--published', 'yesterday']), 'yesterday');
  });
});
