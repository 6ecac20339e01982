import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentsIn, filesLike, isPattern } from './listing.js';

let folder: string;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'dragoman-listing-')), 'odd [name] {x}');
  await mkdir(join(folder, 'sub'), { recursive: true });
  for (const name of ['b.TXT', 'a.md', 'c.exe', 'sub/d.pdf']) await writeFile(join(folder, name), 'x');
});
afterAll(() => rm(folder, { recursive: true }));

it('lists documents by their extensions, also in a folder whose name looks like a pattern', async () => {
  expect(await documentsIn(folder)).toEqual(['a.md', 'b.TXT', 'sub/d.pdf'].map((name) => join(folder, name)));
});

it('fails where there is no such folder', async () => {
  await expect(documentsIn(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
});

it('lists what a pattern names', async () => {
  const escaped = folder.replace(/[[\]{}]/g, '?');
  expect(await filesLike(`${escaped}/*.{exe,md}`)).toEqual(
    ['a.md', 'c.exe'].map((name) => join(folder, name)),
  );
  expect(await filesLike(`${escaped}/*.odt`)).toEqual([]);
});

it.each(['*.txt', 'a?.md', '{a,b}', 'x[1]'])('%s is a pattern', (name) => expect(isPattern(name)).toBe(true));
it.each(['a.txt', 'a b', '', 'x[', '{x}'])('%j is none', (name) => expect(isPattern(name)).toBe(false));
