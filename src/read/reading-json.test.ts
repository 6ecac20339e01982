import { describe, expect, it } from 'vitest';
import { extract } from './reading-json.js';

const read = (content: unknown) =>
  extract({
    source: 'r.json',
    name: 'r.json',
    bytes: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
    contentType: null,
    charset: null,
  });

describe('a reading', () => {
  it('gives text, title, day and id', async () => {
    const document = { id: 'a-b.c', title: 'T', published: '2018-06-12', text: 'x', more: 1 };
    expect(await read({ items: ['ignored'], document })).toEqual({
      id: 'a-b.c',
      title: 'T',
      published: '2018-06-12',
      text: 'x',
    });
  });

  it('needs no more than a text', async () => {
    expect(await read('\uFEFF{"document":{"text":"x","title":null}}')).toEqual({
      text: 'x',
      title: null,
      published: null,
    });
  });

  it('keeps no id that would not be safe in a path', async () => {
    for (const id of ['../x', 'a/b', 'a\nb', '', '.x'])
      expect(await read({ document: { id, text: 'x' } })).not.toHaveProperty('id');
  });

  it.each([
    [{ document: {} }, 'document.text'],
    [{ text: 'x' }, 'document'],
    [{ document: { text: 'x', published: '12 June' } }, 'document.published'],
    [[], 'the whole'],
    ['7', 'the whole'],
  ])('without what it needs is refused by name (%#)', async (content, place) => {
    const error: unknown = await read(content).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'Failure', code: 'unsupported' });
    expect(String(error)).toContain(`"r.json" is JSON but no reading (${place}: `);
  });

  it('that is cut off is damaged', async () => {
    await expect(read('{"document": {"te')).rejects.toMatchObject({ code: 'damaged' });
  });
});
