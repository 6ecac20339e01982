import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ParsedText } from '../present/index.js';
import { parseVerb } from './parse.js';

const SENTENCE = 'Egypt refused to sign the treaty on Monday.';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman parse '));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const parse = (...args: string[]) =>
  parseVerb()
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .parseAsync(args, { from: 'user' });

/** What the verb writes into a file. */
async function written(...args: string[]): Promise<string> {
  await parse(...args, '--output', at('out'));
  return readFileSync(at('out'), 'utf8');
}

describe('parse', () => {
  it('draws for a terminal, without colour into a file', async () => {
    const text = await written(SENTENCE, '--published', '2020-03-04', '--width', '70');
    expect(text.split('\n')[0]).toBe(SENTENCE);
    expect(text).toMatch(/refused +root +VERB +VBD +refuse\n/);
    expect(text).toContain('date 2020-03-02');
    expect(text).not.toContain('\u001b');
  });
  it('prints data', async () => {
    const { text, published, sentences }: ParsedText = JSON.parse(await written(SENTENCE, '--json'));
    expect({ text, published }).toEqual({ text: SENTENCE, published: null });
    expect(sentences[0]?.words.map(({ form }) => form).slice(0, 2)).toEqual(['Egypt', 'refused']);
  });
  it('prints a picture', async () =>
    expect(await written(SENTENCE, '--svg')).toMatch(/^<svg [\s\S]+<\/svg>\n$/));
  it('takes a sentence that was not quoted', async () =>
    expect(await written('Egypt', 'refused.')).toMatch(/^Egypt refused\.\n/));
  it('takes a text that is too long to be a file', async () =>
    expect(await written(`${'very '.repeat(1_500)}long.`, '--json')).toContain('very'));
});

describe('parse refuses', () => {
  const refused = (message: string, ...args: string[]) => expect(parse(...args)).rejects.toThrow(message);
  it.each(['', ' ', '\n'])('a text without words: %j', (text) => refused('The text holds no word', text));
  it('too long a text', async () => {
    await refused('6001 words and marks, and 5000 are drawn', `${'so '.repeat(6_000)}.`, '-o', at('out'));
    expect(readdirSync(folder)).toEqual([]);
  });
  it('a day that is none', () => refused('"3 May" is no day', SENTENCE, '--published', '3 May'));
  it('a file where a sentence should stand, and says how it is read', async () => {
    writeFileSync(at('report.txt'), SENTENCE);
    await refused(`dragoman parse - < ${at('report.txt')}`, at('report.txt'));
  });
});
