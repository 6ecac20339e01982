import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeZip } from '../../test/fixtures/zip-writer.js';
import { unzip, zipEntries } from './zip.js';

const archive = writeZip([
  { name: 'a.xml', content: 'first' },
  { name: 'dir/b.xml', content: 'x'.repeat(5_000), claimedSize: 3 },
]);

describe('an archive', () => {
  it('lists its files with the sizes that it claims', () => {
    expect(zipEntries(archive).map(({ name, size }) => [name, size])).toEqual([
      ['a.xml', 5],
      ['dir/b.xml', 3],
    ]);
  });

  it('is found although a comment follows', () => {
    expect(zipEntries(Buffer.concat([archive, Buffer.from('a remark')]))).toHaveLength(2);
  });

  it('unpacks its files up to a limit, whatever it claims', async () => {
    const [first, second] = zipEntries(archive);
    if (!first || !second) throw new Error('the archive has two files');
    expect(Buffer.from(await unzip(first, 5)).toString()).toBe('first');
    await expect(unzip(second, 4_999)).rejects.toMatchObject({ code: 'ERR_BUFFER_TOO_LARGE' });
    await expect(unzip({ ...first, method: 99 }, 5)).rejects.toThrow(RangeError);
    await expect(unzip({ ...first, packed: Buffer.from('no') }, 5)).rejects.toThrow();
  });

  it('fails with an error, and nothing else, when it is damaged', () => {
    fc.assert(
      fc.property(
        fc.nat(archive.length - 1),
        fc.integer({ min: 0, max: 255 }),
        fc.boolean(),
        (at, value, cut) => {
          const bytes = Uint8Array.from(cut ? archive.subarray(0, at) : archive);
          if (!cut) bytes[at] = value;
          try {
            zipEntries(bytes);
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
          }
        },
      ),
    );
  });
});
