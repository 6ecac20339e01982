import { describe, expect, it } from 'vitest';
import { type FormLimits, readForm, refuseTooLong } from './form.js';

const TYPE = 'multipart/form-data; boundary=seam';
const limits: FormLimits = { files: 3, fileBytes: 1_000, allBytes: 5_000, silence: 1_000 };
const part = (header: string, body: string) =>
  `--seam\r\nContent-Disposition: form-data; ${header}\r\n\r\n${body}\r\n`;
const file = (name: string, body: string) => part(`name="f"; filename="${name}"`, body);
const END = '--seam--\r\n';

/** Takes a form apart that comes in pieces of so many bytes. */
async function taken(text: string, { size = 64, type = TYPE, over = limits } = {}) {
  const files: [string, string][] = [];
  const bytes = Buffer.from(text);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const take = async (label: string, body: AsyncIterable<Uint8Array>) => {
    const got: Uint8Array[] = [];
    for await (const piece of body) got.push(piece);
    files.push([label, Buffer.concat(got).toString()]);
  };
  const fields = await readForm(pieces(), type, take, over);
  return { files, fields: Object.fromEntries(fields) };
}

describe('a form with files', () => {
  it.each([1, 7, 64, 100_000])('is taken apart in pieces of %i bytes', async (size) =>
    expect(
      await taken(
        `${file('a.txt', 'The envoys met.')}${part('name="force"', 'true')}${file('b.txt', '')}${file('c.md', '# C')}${END}`,
        { size },
      ),
    ).toEqual({
      files: [
        ['a.txt', 'The envoys met.'],
        ['b.txt', ''],
        ['c.md', '# C'],
      ],
      fields: { force: 'true' },
    }),
  );
  it('may leave a field for files empty', async () =>
    expect((await taken(`${file('', '')}${file('a.txt', 'A')}${END}`)).files).toEqual([['a.txt', 'A']]));
  it('keeps a file without a name', async () =>
    expect((await taken(`${file('', 'words')}${END}`)).files).toEqual([['document', 'words']]));
  it('holds a file of just as many bytes as it may have', async () => {
    const body = 'x'.repeat(limits.fileBytes);
    expect((await taken(`${file('a.txt', body)}${END}`)).files).toEqual([['a.txt', body]]);
  });
});

describe('is refused', () => {
  it.each([
    ['one byte too many in a file', `${file('a.txt', 'x'.repeat(1_001))}${END}`, '"a.txt" is larger'],
    ['one file too many', `${file('a', '1').repeat(4)}${END}`, 'More than 3 files'],
    [
      'too much in all',
      `${file('a', 'x'.repeat(900)).repeat(2)}${part('name="x"', 'x'.repeat(9_000))}${END}`,
      '"All of it" is larger',
    ],
    ['a form that breaks off in a file', file('a.txt', 'words').slice(0, -3), 'no whole form'],
    ['a form without an end', file('a.txt', 'words'), 'no whole form'],
    ['something else', 'words and words', 'no whole form'],
    ['nothing', '', 'no whole form'],
  ])('%s', async (_, text, why) => await expect(taken(text)).rejects.toThrow(why));
  it('what says itself that it is too much, before it is read', () => {
    expect(() => refuseTooLong('5001', limits)).toThrow('larger');
    for (const length of ['5000', null, 'nonsense']) refuseTooLong(length, limits);
  });
  it('a type without a boundary', async () =>
    await expect(taken(END, { type: 'multipart/form-data' })).rejects.toThrow('no whole form'));
  it('whoever falls silent, soon', async () => {
    let isLeft = false;
    const silent: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => {}),
        return: async () => {
          isLeft = true;
          return { done: true, value: undefined };
        },
      }),
    };
    const reading = readForm(silent, TYPE, async () => {}, { ...limits, silence: 20 });
    await expect(reading).rejects.toMatchObject({ code: 'request-timeout' });
    expect(isLeft).toBe(true);
  });
  it('what breaks off on its way', async () => {
    async function* pieces() {
      yield Buffer.from(file('a.txt', 'words'));
      throw new Error('aborted');
    }
    const reading = readForm(pieces(), TYPE, async () => {}, limits);
    await expect(reading).rejects.toMatchObject({
      code: 'bad-request',
      message: expect.stringContaining('broke off'),
    });
  });
  it('what cannot be kept', async () => {
    async function* pieces() {
      yield Buffer.from(`${file('a.txt', 'words')}${END}`);
    }
    const full = async () => {
      throw new Error('the disk is full');
    };
    await expect(readForm(pieces(), TYPE, full, limits)).rejects.toThrow('the disk is full');
  });
});
