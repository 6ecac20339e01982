import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileWhole, writeFolderWhole } from './written-whole.js';

let folder: string;
const at = (...names: string[]): string => join(folder, ...names);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman whole '));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function* broken(): AsyncGenerator<string> {
  yield 'begun';
  throw new Error('a slip');
}

describe('a file that is written whole', () => {
  it('holds all pieces, text and bytes', async () => {
    await writeFileWhole(at('out'), ['é', new Uint8Array([10]), 'end']);
    expect(readFileSync(at('out'), 'utf8')).toBe('é\nend');
    expect(readdirSync(folder)).toEqual(['out']);
  });
  it('is not there, or is as it was, where its pieces fail', async () => {
    await expect(writeFileWhole(at('out'), broken())).rejects.toThrow('a slip');
    expect(readdirSync(folder)).toEqual([]);
    writeFileSync(at('out'), 'old');
    await expect(writeFileWhole(at('out'), broken())).rejects.toThrow('a slip');
    expect(readFileSync(at('out'), 'utf8')).toBe('old');
  });
  it('keeps the permissions of the one that it replaces, and the link to it', async () => {
    writeFileSync(at('old'), '');
    chmodSync(at('old'), 0o600);
    symlinkSync(at('old'), at('link'));
    await writeFileWhole(at('link'), ['new']);
    expect([readFileSync(at('old'), 'utf8'), statSync(at('old')).mode & 0o777]).toEqual(['new', 0o600]);
  });
  it('may be no file at all', async () => {
    await writeFileWhole('/dev/null', ['gone']);
    expect(statSync('/dev/null').isFile()).toBe(false);
  });
  it('is refused where it cannot be', async () => {
    await expect(writeFileWhole(folder, [])).rejects.toThrow('that is a folder; choose another --output.');
    await expect(writeFileWhole(at('no', 'out'), [])).rejects.toThrow('its folder does not exist');
  });
});

describe('a folder that is written whole', () => {
  const files = [
    { name: 'a.csv', pieces: ['1', new Uint8Array([50])] },
    { name: 'b.csv', pieces: [] },
  ];
  it('is made, or filled where it is empty', () => {
    mkdirSync(at('there'));
    for (const name of ['new', 'there']) {
      writeFolderWhole(at(name), files);
      expect(readdirSync(at(name)).sort()).toEqual(['a.csv', 'b.csv']);
      expect(readFileSync(at(name, 'a.csv'), 'utf8')).toBe('12');
    }
  });
  it('is refused where files are, and where a file is', () => {
    writeFolderWhole(at('full'), files);
    expect(() => writeFolderWhole(at('full'), files)).toThrow('is no empty folder; choose another --output.');
    expect(() => writeFolderWhole(at('full', 'a.csv'), files)).toThrow('is no empty folder');
  });
  it('is not there where a file of it fails', () => {
    const pieces = (function* (): Generator<string> {
      yield 'begun';
      throw new Error('a slip');
    })();
    expect(() => writeFolderWhole(at('new'), [...files, { name: 'c', pieces }])).toThrow('a slip');
    expect(existsSync(at('new'))).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});
