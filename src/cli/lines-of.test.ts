import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linesOf } from './lines-of.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman lines '));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

async function all(file: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(file)) lines.push(line);
  return lines;
}

describe('lines of a file', () => {
  it.each([
    ['one\ntwo\n', ['one', 'two']],
    ['\ufeffone\r\n\r\ntwo', ['one', '', 'two']],
    ['', []],
    [`${'long '.repeat(50_000)}\nshort`, ['long '.repeat(50_000), 'short']],
  ])('are whole, whatever their ends: %#', async (text, lines) => {
    writeFileSync(join(folder, 'lines'), text);
    expect(await all(join(folder, 'lines'))).toEqual(lines);
  });
  it('are those of standard input where it is named so', async () => {
    const input = Readable.from([Buffer.from('ei'), Buffer.from('ns\nzw'), Buffer.from('ei\n')]);
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(input as unknown as typeof process.stdin);
    expect(await all('-')).toEqual(['eins', 'zwei']);
  });
  it('are refused where there are none', async () => {
    await expect(all(join(folder, 'nothing'))).rejects.toThrow('nothing" does not exist; name a file');
    await expect(all(folder)).rejects.toThrow('is a folder');
  });
});
