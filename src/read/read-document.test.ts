import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { SourceDocument } from '../record/document.js';
import { readDocument } from './index.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-read-'));
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('readDocument', () => {
  it('reads a text file as it stands, with a hash and a readable id', async () => {
    const path = await file('Two Envoys.txt', 'The envoys met in Geneva.\n\nThey agreed on little.\n');
    const document = await readDocument(path);
    expect(SourceDocument.parse(document)).toEqual(document);
    expect(document).toMatchObject({
      id: 'two-envoys',
      source: path,
      text: 'The envoys met in Geneva.\n\nThey agreed on little.\n',
      published: null,
      mediaType: 'text/plain',
    });
    expect(document.sha256).toBe(createHash('sha256').update(document.text).digest('hex'));
  });
});
