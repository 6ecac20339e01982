import { describe, expect, it } from 'vitest';
import { writeDocx, writeZip } from '../../test/fixtures/zip-writer.js';
import { extract } from './docx.js';
import type { RawDocument } from './format.js';
import { formatOf } from './formats.js';

const raw = (bytes: Uint8Array): RawDocument => ({
  source: 'note.docx',
  name: 'note.docx',
  bytes,
  contentType: null,
  charset: null,
});
const megabytes = (count: number): string => ' '.repeat(count * 1_000_000);

describe('a Word file', () => {
  it('gives its paragraphs', async () => {
    const found = await extract(raw(writeDocx(['The envoys met.', 'They will meet again &amp; again.'])));
    expect(found.text).toBe('The envoys met.\n\nThey will meet again & again.');
  });

  it('gives title and day of making from its core properties', async () => {
    const core =
      '<dc:title>Talks &amp; tea</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">2019-03-01T10:00:00Z</dcterms:created>';
    expect(await extract(raw(writeDocx(['Text.'], { core })))).toMatchObject({
      title: 'Talks & tea',
      made: '2019-03-01',
    });
  });

  it('is known by its content, whatever its name says', () => {
    expect(formatOf({ ...raw(writeDocx(['Text.'])), name: 'note.txt' }).extensions).toContain('docx');
  });

  it.each([
    [
      'that is something else',
      Buffer.from('Not a Word file at all.'),
      'damaged',
      '"note.docx" is a damaged DOCX file; open it in its own program and save it again.',
    ],
    [
      'that is cut off',
      writeDocx(['Text.']).subarray(0, 400),
      'damaged',
      '"note.docx" is a damaged DOCX file; open it in its own program and save it again.',
    ],
    [
      'without a document part',
      writeZip([{ name: 'other.xml', content: '<a/>' }]),
      'damaged',
      '"note.docx" is a damaged DOCX file; open it in its own program and save it again.',
    ],
    [
      'that says it unpacks to too much',
      writeDocx(['Text.'], { claimedSize: 4_000_000_000 }),
      'too-large',
      '"note.docx" unpacks to more than 60 MB; save only its text and read that.',
    ],
    [
      'that unpacks to too much and denies it',
      writeDocx([megabytes(61)], { claimedSize: 100 }),
      'too-large',
      '"note.docx" unpacks to more than 60 MB; save only its text and read that.',
    ],
    [
      'that hides too much in many parts',
      writeDocx([], {
        extra: Array.from({ length: 7 }, (_, i) => ({
          name: `word/h${i}.xml`,
          content: megabytes(9),
          claimedSize: 1,
        })),
      }),
      'too-large',
      '"note.docx" unpacks to more than 60 MB; save only its text and read that.',
    ],
    [
      'that nests too deeply',
      writeDocx([], { body: `${'<w:p>'.repeat(10_000)}${'</w:p>'.repeat(10_000)}` }),
      'unsupported',
      '"note.docx" is nested too deeply to be read; save its text and read that.',
    ],
    [
      'with a password',
      Buffer.concat([Buffer.from('\xD0\xCF\x11\xE0', 'latin1'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
      '"note.docx" is protected by a password; save it without one.',
    ],
  ])('%s is refused', async (_, bytes, code, message) => {
    await expect(extract(raw(bytes))).rejects.toMatchObject({ name: 'Failure', code, message });
  });
});
