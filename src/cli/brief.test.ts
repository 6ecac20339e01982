import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Reading } from '../record/index.js';
import { briefVerb } from './brief.js';

const REPORT =
  'The presidents of Kenya and Somalia met in Nairobi on 9 May 2012. They signed an agreement on their border.\n';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman brief '));
  writeFileSync(at('one.txt'), REPORT);
  writeFileSync(at('two.txt'), REPORT);
});
afterEach(() => rmSync(folder, { recursive: true }));

const brief = (...args: string[]) => briefVerb().exitOverride().parseAsync(args, { from: 'user' });
const readingsIn = (name: string): Reading[] =>
  readFileSync(at(name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => Reading.parse(JSON.parse(line)));

describe('brief', () => {
  it('reads each document once and writes one reading a line', async () => {
    await brief(folder, at('one.txt'), '--json', '--output', at('out.jsonl'));
    expect(readingsIn('out.jsonl').map(({ document }) => document.id)).toEqual(['one', 'two']);
  });
  it('takes the day of publication', async () => {
    await brief(at('one.txt'), '--published', '2012-05-10', '--json', '-o', at('out.jsonl'));
    expect(readingsIn('out.jsonl')[0]?.document).toMatchObject({
      published: '2012-05-10',
      publishedFrom: 'given',
    });
  });
  it('refuses a day that is none before it reads or writes anything', async () => {
    await expect(brief(at('one.txt'), '--published', '2012-13-01', '-o', at('out'))).rejects.toThrow(
      '"2012-13-01" is no day; write --published as YYYY-MM-DD',
    );
    expect(readdirSync(folder).sort()).toEqual(['one.txt', 'two.txt']);
  });
});
