import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expandSources, readDocument } from './index.js';

let folder: string;
const at = (...parts: string[]): string => join(folder, ...parts);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-sources-'));
  await mkdir(at('deep', 'er'), { recursive: true });
  await mkdir(at('empty'));
  await mkdir(at('node_modules'));
  const names = [
    'b.txt',
    'a.PDF',
    'c.bin',
    'Z.md',
    'deep/d.html',
    'deep/er/e.docx',
    '.hidden.txt',
    'node_modules/n.md',
    'star*.txt',
  ];
  for (const name of names) await writeFile(at(name), 'x');
});
afterAll(() => rm(folder, { recursive: true }));

describe('expandSources', () => {
  it('gives the documents of a folder and below it, in a stable order', async () => {
    const names = ['Z.md', 'a.PDF', 'b.txt', 'deep/d.html', 'deep/er/e.docx', 'star*.txt'];
    expect(await expandSources([folder])).toEqual(names.map((name) => at(name)));
    expect(await expandSources([`${folder}/`])).toEqual(names.map((name) => at(name)));
  });

  it('gives what a pattern names, whatever its extension', async () => {
    expect(await expandSources([at('*.{txt,bin}')])).toEqual([at('b.txt'), at('c.bin'), at('star*.txt')]);
    expect(await expandSources([at('**/*.html')])).toEqual([at('deep/d.html')]);
  });

  it('takes a file whose name looks like a pattern for that file', async () => {
    expect(await expandSources([at('star*.txt')])).toEqual([at('star*.txt')]);
  });

  it('keeps the order of the arguments and drops what was named before', async () => {
    const args = [
      '-',
      at('b.txt'),
      'https://example.org/a?b=*',
      at('deep', '..', 'b.txt'),
      at('*.txt'),
      '-',
      at('missing.txt'),
    ];
    expect(await expandSources(args)).toEqual([
      '-',
      at('b.txt'),
      'https://example.org/a?b=*',
      at('star*.txt'),
      at('missing.txt'),
    ]);
  });

  it('names a file once, also where links lead to it', async () => {
    await mkdir(at('linked'));
    await writeFile(at('linked', 'a.txt'), 'x');
    await symlink('.', at('linked', 'self'));
    await symlink('a.txt', at('linked', 'b.txt'));
    expect(await expandSources([at('linked')])).toEqual([at('linked', 'a.txt')]);
  });

  it.each(['empty', '*.odt', 'no-folder/*.txt'])(
    'leaves %s, in which there is nothing, to be refused by itself',
    async (name) => {
      expect(await expandSources([at(name), at('b.txt')])).toEqual([at(name), at('b.txt')]);
      await expect(readDocument(at(name))).rejects.toMatchObject({
        code: 'no-documents',
        message: `"${at(name)}" holds no document that can be read; check the folder or the pattern.`,
      });
    },
  );

  it('leaves a folder that may not be entered to be refused by itself', async () => {
    await mkdir(at('locked'));
    await chmod(at('locked'), 0);
    await chmod(folder, 0o755);
    const root = process.getuid?.() === 0;
    if (root) process.seteuid?.(65_534); // root may enter everywhere; nobody may not
    try {
      expect(await expandSources([at('locked')])).toEqual([at('locked')]);
      await expect(readDocument(at('locked'))).rejects.toMatchObject({
        code: 'unreadable',
        message: `"${at('locked')}" may not be read by you; ask for permission to read it.`,
      });
    } finally {
      if (root) process.seteuid?.(0);
      await chmod(at('locked'), 0o700);
    }
  });
});
