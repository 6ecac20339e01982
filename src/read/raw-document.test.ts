import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawDocument } from './raw-document.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-raw-'));
  await writeFile(join(folder, 'a.bin'), Buffer.from([0, 1, 2]));
});
afterAll(() => rm(folder, { recursive: true }));

describe('rawDocument', () => {
  it('gives the bytes of a file, whatever they are', async () => {
    const raw = await rawDocument(join(folder, 'a.bin'));
    expect([...raw.bytes]).toEqual([0, 1, 2]);
    expect(raw.name).toBe('a.bin');
  });

  it.each([
    ['no such file', {}, 'missing'],
    ['http://127.0.0.1:9/', {}, 'private-network'],
    ['file:///etc/passwd', {}, 'unsupported'],
  ])('refuses %s', async (source, options, code) =>
    expect(rawDocument(source, options)).rejects.toMatchObject({ name: 'Failure', code }),
  );

  it('keeps to the size that it was given', () =>
    expect(rawDocument(join(folder, 'a.bin'), { maxBytes: 2 })).rejects.toMatchObject({ code: 'too-large' }));
});
