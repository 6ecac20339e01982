import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileFailure, fromFile } from './from-file.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-file-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('fromFile', () => {
  it('gives the bytes and the name, and tells how far it is', async () => {
    const path = join(folder, 'note.txt');
    await writeFile(path, 'x'.repeat(100_000));
    const steps: [number, number | null, string][] = [];
    const raw = await fromFile(path, 100_000, (...step) => steps.push(step));
    expect(raw).toMatchObject({ source: path, name: 'note.txt', contentType: null });
    expect(raw.bytes).toHaveLength(100_000);
    expect(steps.at(-1)).toEqual([100_000, 100_000, 'bytes']);
  });

  it('reads a pipe, whose size nobody knows', async () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    const reading = fromFile(path, 100);
    await writeFile(path, 'through the pipe');
    expect(Buffer.from((await reading).bytes).toString()).toBe('through the pipe');
  });

  it.each([
    ['ENOENT', 'missing'],
    ['ENOTDIR', 'missing'],
    ['EACCES', 'unreadable'],
    ['EPERM', 'unreadable'],
    ['EIO', 'unreadable'],
    ['ELOOP', 'unreadable'],
  ])('says what %s means', (code, failure) => {
    const error = Object.assign(new Error('no'), { code, syscall: 'open' });
    expect(fileFailure('x', error)).toMatchObject({ name: 'Failure', code: failure, input: 'x' });
  });

  it('leaves other errors as they are', () => {
    const error = new TypeError('no');
    expect(fileFailure('x', error)).toBe(error);
  });
});
