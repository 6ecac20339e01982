import { describe, expect, it } from 'vitest';
import { writeZip } from '../../test/fixtures/zip-writer.js';
import type { RawDocument } from './format.js';
import { unpackMarkup } from './unpack.js';

const raw = (bytes: Uint8Array): RawDocument => ({
  source: 'a.docx',
  name: 'a.docx',
  bytes,
  contentType: null,
  charset: null,
});

describe('unpackMarkup', () => {
  it('gives the mark-up and leaves pictures packed', async () => {
    const archive = writeZip([
      { name: 'a.xml', content: '<a/>' },
      { name: 'b.png', content: 'x'.repeat(9_000) },
    ]);
    expect(await unpackMarkup(raw(archive), 100)).toEqual(new Map([['a.xml', '<a/>']]));
  });

  it.each([undefined, 1])('stops at the limit, whatever the archive says (%s)', async (claimedSize) => {
    const file = { name: 'a.xml', content: ' '.repeat(9_000), ...(claimedSize && { claimedSize }) };
    await expect(unpackMarkup(raw(writeZip([file])), 1_000)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('fails on what is no archive', () =>
    expect(unpackMarkup(raw(Buffer.from('PK\x03\x04')), 1_000)).rejects.toThrow(RangeError));
});
