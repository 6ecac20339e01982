import { describe, expect, it } from 'vitest';
import { writeDocx, writeZip } from '../../test/fixtures/zip-writer.js';
import type { RawDocument } from './format.js';
import { FORMATS, formatOf } from './formats.js';

const raw = (content: string | Uint8Array, name = '', contentType: string | null = null): RawDocument => ({
  source: name || '-',
  name,
  bytes: Buffer.from(content),
  contentType,
  charset: null,
});
const typeOf = (...args: Parameters<typeof raw>): string | undefined => formatOf(raw(...args)).extensions[0];

describe('formatOf', () => {
  it.each([
    ['%PDF-1.7 …', 'report.txt', 'pdf'],
    ['\n\n%PDF-1.7', '', 'pdf'],
    [writeDocx(['Text.']), 'report', 'docx'],
    ['<!DOCTYPE html>\n<p>x', 'page.php', 'html'],
    ['\uFEFF<?xml version="1.0"?><!-- a remark -->\n<html lang="en">', '', 'html'],
    [Buffer.from('\uFEFF<html><p>x', 'utf16le'), '', 'html'],
    ['{"document": {"text": "x"}}', '', 'json'],
  ])('goes by the content first (%#)', (content, name, format) => expect(typeOf(content, name)).toBe(format));

  it.each([
    ['note.MD', null, 'md'],
    ['note.markdown', 'text/html', 'md'],
    ['page.htm', null, 'html'],
    ['reading.json', null, 'json'],
    ['note.txt', 'text/html', 'txt'],
    ['', 'text/html', 'html'],
    ['story.php', 'application/xhtml+xml', 'html'],
    ['story', 'text/markdown', 'md'],
    ['', 'text/plain', 'txt'],
    ['', null, 'txt'],
    ['log.xyz', null, 'txt'],
  ])('then by the name %j, then by the type %j', (name, type, format) => {
    expect(typeOf('Some text.', name, type)).toBe(format);
  });

  it('knows each extension once', () => {
    const extensions = FORMATS.flatMap((format) => format.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
  });

  it.each([
    ['{\\rtf1 x}', 'a Rich Text file'],
    ['<?xml version="1.0"?><kml/>', 'an XML file'],
    [Buffer.from('\xD0\xCF\x11\xE0\xA1', 'latin1'), 'an old Office file'],
    [
      writeZip([{ name: 'ppt/presentation.xml', content: '<a/>' }]),
      'an archive or an Office file of another kind',
    ],
    [Buffer.from('\x89PNG\r\n', 'latin1'), 'a picture or a recording'],
    [Buffer.from('\xFF\xD8\xFF\xE0', 'latin1'), 'a picture or a recording'],
    [Buffer.from('\x1F\x8B\x08', 'latin1'), 'a compressed file'],
  ])('refuses what is marked as another kind (%#)', (content, what) => {
    expect(() => formatOf(raw(content, 'a.txt'))).toThrow(
      `"a.txt" is ${what}, which cannot be read; save it as text, HTML, PDF or DOCX.`,
    );
  });

  it.each([
    ['<?xml version="1.0"?><rss version="2.0"/>', 'a feed'],
    [writeZip([{ name: 'xl/workbook.xml', content: '<a/>' }]), 'a sheet of rows'],
  ])('says of what is no document where it belongs (%#)', (content, what) => {
    expect(() => formatOf(raw(content, 'a.txt'))).toThrow(`"a.txt" is ${what}; add it to a dossier, or `);
  });

  it('refuses programs and databases', () => {
    for (const mark of ['\x7FELF\x02', 'MZ\x90\0', 'SQLite format 3\0'])
      expect(() => formatOf(raw(Buffer.from(mark, 'latin1'), 'a.bin'))).toThrow(
        '"a.bin" is no text but data of another kind; give text, Markdown, HTML, PDF or DOCX.',
      );
  });
});
