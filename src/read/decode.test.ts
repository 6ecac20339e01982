import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.js';
import type { RawDocument } from './format.js';

const raw = (bytes: Uint8Array, charset: string | null = null): RawDocument => ({
  source: 'note.txt',
  name: 'note.txt',
  bytes,
  contentType: null,
  charset,
});
const TEXT = 'The two sides met in Zürich.\nNothing was signed — “not yet”, said the host.\n';
const WESTERN = 'Le café où l’on s’est réuni était à Genève.';

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
const marked = (text: string): string => `\uFEFF${text}`;
const windows1252 = (text: string): Buffer =>
  Buffer.from([...text].map((c) => (c === '’' ? 0x92 : c.charCodeAt(0))));

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(marked(TEXT))],
    ['UTF-16 LE', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 LE with a mark', Buffer.from(marked(TEXT), 'utf16le')],
    ['UTF-16 BE', swapped(Buffer.from(TEXT, 'utf16le'))],
    ['UTF-16 BE with a mark', swapped(Buffer.from(marked(TEXT), 'utf16le'))],
  ])('knows %s', (_, bytes) => expect(decode(raw(bytes))).toBe(TEXT));

  it('knows UTF-16 in other alphabets by its spaces', () => {
    const text = 'Встреча двух сторон прошла в городе без итогов\n';
    expect(decode(raw(Buffer.from(text, 'utf16le')))).toBe(text);
  });

  it('takes Western bytes that are no UTF-8 for Windows-1252', () => {
    expect(decode(raw(windows1252(WESTERN)))).toBe(WESTERN);
  });

  it('believes the character set of the answer, if there is such a one', () => {
    expect(decode(raw(Buffer.from([0xe0, 0xe1, 0xe2]), 'windows-1251'))).toBe('абв');
    expect(decode(raw(Buffer.from(TEXT), 'no-such-set'))).toBe(TEXT);
  });

  it('keeps UTF-8 with a broken end', () => {
    const cut = Buffer.from(`${TEXT}“more”`).subarray(0, -1);
    expect(decode(raw(cut)).startsWith(TEXT)).toBe(true);
  });

  it.each([
    [
      'data',
      Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * 167 + (i >> 3)) % 256)),
      'binary',
      '"note.txt" is no text but data of another kind; give text, Markdown, HTML, PDF or DOCX.',
    ],
    [
      'zero bytes',
      Buffer.alloc(100),
      'binary',
      '"note.txt" is no text but data of another kind; give text, Markdown, HTML, PDF or DOCX.',
    ],
    [
      'another alphabet',
      Buffer.from(Array.from({ length: 300 }, (_, i) => (i % 6 === 5 ? 0x20 : 0xe0 + (i % 32)))),
      'unsupported',
      '"note.txt" is in an encoding that cannot be told; save it as UTF-8.',
    ],
  ])('refuses %s', (_, bytes, code, message) => {
    expect(() => decode(raw(bytes))).toThrow(expect.objectContaining({ name: 'Failure', code, message }));
  });

  it('gives back any text that was written as UTF-8', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 20 }),
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        (words, end) => {
          const text = `${words} ${end.replace(/[\0-\x1F\uFEFF]/g, '')}`;
          expect(decode(raw(Buffer.from(text)))).toBe(text);
        },
      ),
    );
  });

  it('never fails but with a refusal, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          expect(typeof decode(raw(bytes))).toBe('string');
        } catch (error) {
          expect(error).toMatchObject({ name: 'Failure' });
        }
      }),
    );
  });
});
