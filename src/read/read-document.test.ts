import { createHash } from 'node:crypto';
import { chmod, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { column, writePdf } from '../../test/fixtures/pdf-writer.js';
import { writeDocx } from '../../test/fixtures/zip-writer.js';
import { SourceDocument } from '../record/document.js';
import { Failure } from '../record/failure.js';
import { type ReadOptions, readDocument } from './index.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-read-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** The sentence with which a source is refused, its folder left out. */
async function refusal(source: string, options?: ReadOptions): Promise<string> {
  const error: unknown = await readDocument(source, options).catch((reason: unknown) => reason);
  if (!(error instanceof Failure)) throw error;
  expect(error.input).toBe(source);
  return error.message.replace(`${folder}/`, '');
}

const NOTE = 'The envoys met in Geneva.\n\nThey agreed on little.\n';

describe('readDocument', () => {
  it('reads a text file as it stands, with a hash and a readable id', async () => {
    const path = await file('Two Envoys é.txt', NOTE);
    const document = await readDocument(path);
    expect(SourceDocument.parse(document)).toEqual(document);
    expect(document).toEqual({
      id: 'two-envoys-e',
      title: null,
      published: null,
      publishedFrom: null,
      source: path,
      mediaType: 'text/plain',
      language: null,
      sha256: createHash('sha256').update(NOTE).digest('hex'),
      text: NOTE,
    });
  });

  it('reads every format', async () => {
    const sources = [
      await file('a.md', '# Envoys\n\nThey met.'),
      await file('a.html', '<html><title>Envoys</title><p>They met.</p></html>'),
      await file('a.pdf', writePdf([column(['They met.'])])),
      await file('a.docx', writeDocx(['They met.'])),
      await file('a.json', '{"document": {"text": "They met."}}'),
    ];
    for (const source of sources) expect((await readDocument(source)).text).toContain('They met.');
  });

  it('reads a reading again: text, title, date and id', async () => {
    const document = { id: 'u.s.-envoys', title: 'Envoys', published: '2018-06-12', text: NOTE };
    const path = await file('reading.json', JSON.stringify({ items: [], document }));
    expect(await readDocument(path)).toMatchObject({ ...document, publishedFrom: 'metadata' });
  });

  it('makes harmful characters of any format harmless', async () => {
    const path = await file(
      'odd.json',
      '{"document": {"text": "a\\ud800\\u001b[2Jb", "title": "t\\u202ex\\n"}}',
    );
    expect(await readDocument(path)).toMatchObject({ text: 'a\uFFFD[2Jb', title: 'tx' });
  });

  it('reads a megabyte in one line, and tells how far it is', async () => {
    const path = await file('line.txt', 'The talks went on and on. '.repeat(40_000));
    const seen: number[] = [];
    const start = performance.now();
    const document = await readDocument(path, { onProgress: (done) => seen.push(done) });
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(document.text).toHaveLength(1_040_000);
    expect(seen.at(-1)).toBe(1_040_000);
  });

  it('reads standard input', async () => {
    const input = vi.spyOn(process, 'stdin', 'get');
    input.mockReturnValue(Readable.from([Buffer.from(NOTE)]) as typeof process.stdin);
    expect(await readDocument('-')).toMatchObject({ id: 'stdin', source: '-', text: NOTE });
    input.mockReturnValue(Readable.from([Buffer.alloc(60), Buffer.alloc(60)]) as typeof process.stdin);
    expect(await refusal('-', { maxBytes: 100 })).toBe(
      'Standard input is larger than 0.0001 MB; cut it into parts and read them one by one.',
    );
    input.mockReturnValue(Readable.from([]) as typeof process.stdin);
    expect(await refusal('-')).toBe(
      'Standard input contains no text; check that the right document was given.',
    );
    input.mockRestore();
  });
});

describe('the day of publication', () => {
  const page = '<html><meta name="date" content="2018-06-13"><p>June 12, 2018</p><p>They met.</p></html>';

  it('is what is given, else what the publisher wrote, else the dateline', async () => {
    const path = await file('dated.html', page);
    expect(await readDocument(path, { published: '2018-06-14' })).toMatchObject({
      published: '2018-06-14',
      publishedFrom: 'given',
    });
    expect(await readDocument(path)).toMatchObject({ published: '2018-06-13', publishedFrom: 'metadata' });
    const undated = await file('undated.html', page.replace('name="date"', 'name="other"'));
    expect(await readDocument(undated)).toMatchObject({ published: '2018-06-12', publishedFrom: 'dateline' });
  });

  it('is the day on which the file was made only where the text has none', async () => {
    const info = { CreationDate: 'D:20180620' };
    const dated = await file('dated.pdf', writePdf([column(['June 12, 2018', '', 'They met.'])], { info }));
    expect(await readDocument(dated)).toMatchObject({ published: '2018-06-12', publishedFrom: 'dateline' });
    const undated = await file('undated.pdf', writePdf([column(['They met.'])], { info }));
    expect(await readDocument(undated)).toMatchObject({ published: '2018-06-20', publishedFrom: 'metadata' });
  });

  it.each(['2018-02-30', '12 June', ''])('cannot be %j', async (published) => {
    const path = await file('note.txt', NOTE);
    expect(await refusal(path, { published })).toBe(
      `"${published}" is no day on which "note.txt" can have appeared; write it as YYYY-MM-DD.`,
    );
  });
});

describe('refused with one sentence is', () => {
  const GERMAN =
    'Die Minister der beiden Länder trafen sich am Montag in der Stadt und waren sich einig, dass die Gespräche im Herbst weitergehen. Von den Sanktionen war nicht die Rede.';

  it('a file that is missing', async () => {
    expect(await refusal(join(folder, 'none.txt'))).toBe('"none.txt" does not exist; check the path.');
    expect(await refusal('bad\0name')).toBe('"bad\uFFFDname" does not exist; check the path.');
  });

  it('a folder', async () => {
    expect(await refusal(folder)).toMatch(/is a folder; name the documents in it, or a pattern\.$/);
  });

  it('a file that may not be read', async () => {
    const path = await file('secret.txt', NOTE);
    await chmod(path, 0);
    await chmod(folder, 0o755);
    const root = process.getuid?.() === 0;
    if (root) process.seteuid?.(65_534);
    try {
      expect(await refusal(path)).toBe('"secret.txt" may not be read by you; ask for permission to read it.');
    } finally {
      if (root) process.seteuid?.(0);
    }
  });

  it('a name that is too long for the disk', async () => {
    expect(await refusal('x'.repeat(5_000))).toMatch(
      /^"x{100}…x{50}" cannot be read \(ENAMETOOLONG\); check/,
    );
  });

  it.each(['', ' \n\t\u00A0\r\n', '\uFEFF'])('an empty file (%j)', async (content) => {
    const path = await file('empty.txt', content);
    expect(await refusal(path)).toBe(
      '"empty.txt" contains no text; check that the right document was given.',
    );
  });

  it('a file over the limit, before it is read', async () => {
    const path = await file('large.txt', '');
    await truncate(path, 3_000_000_000);
    const start = performance.now();
    expect(await refusal(path)).toBe(
      '"large.txt" is larger than 20 MB; cut it into parts and read them one by one.',
    );
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('a device without end', async () => {
    expect(await refusal('/dev/zero', { maxBytes: 1_000_000 })).toMatch(/is larger than 1 MB/);
  });

  it('JSON that is damaged or no reading', async () => {
    const damaged = await file('damaged.json', '{"document": ');
    expect(await refusal(damaged)).toMatch(/^"damaged.json" is a damaged JSON file; /);
    const other = await file('other.json', '[1, 2]');
    expect(await refusal(other)).toMatch(
      /^"other.json" is JSON but no reading \(.+\); give a file with document.text in it\.$/,
    );
  });

  it('a text in another language, unless it is to be read all the same', async () => {
    const path = await file('bericht.txt', GERMAN);
    expect(await refusal(path)).toBe(
      '"bericht.txt" is in German, and only English is read; use --force to read it all the same.',
    );
    expect(await readDocument(path, { force: true })).toMatchObject({ language: 'de', text: GERMAN });
  });

  it('an address of a private network, unless it is allowed', async () => {
    expect(await refusal('http://127.0.0.1:1/x')).toBe(
      '"http://127.0.0.1:1/x" leads to a private network (127.0.0.1); use --allow-private if that is meant.',
    );
    expect(await refusal('http://127.0.0.1:1/x', { allowPrivate: true })).toMatch(/cannot be reached/);
  });

  it('a name that would act on the terminal, which is shown without that', async () => {
    expect(await refusal('\x1B[2J\u202Eevil.txt')).toBe(
      '"\uFFFD[2J\uFFFDevil.txt" does not exist; check the path.',
    );
  });
});
