import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { memoryOf, packedOf, remembered } from './remembered.js';
import type { Served } from './reply.js';

const served = (body: string): Served => ({ status: 200, headers: {}, body });

function counted() {
  let made = 0;
  return { make: async () => served(`made ${++made}`), made: () => made };
}

it('makes an answer once for all who ask before the ledger moves', async () => {
  const { make, made } = counted();
  const memory = memoryOf();
  const both = await Promise.all([memory.answer('k', '1', make), memory.answer('k', '1', make)]);
  expect(both[0]).toBe(both[1]);
  await memory.answer('k', '1', make);
  expect(made()).toBe(1);
  expect((await memory.answer('k', '2', make)).served.body).toBe('made 2');
  expect((await memory.answer('other', '2', make)).served.body).toBe('made 3');
});

it('forgets what was asked for longest ago', async () => {
  const memory = memoryOf(60);
  const asked: string[] = [];
  const ask = (key: string) =>
    memory.answer(key, '1', async () => {
      asked.push(key);
      return served('ten bytes.');
    });
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});

it('does not remember a failure', async () => {
  const memory = memoryOf();
  await expect(memory.answer('k', '1', () => Promise.reject(new Error('once')))).rejects.toThrow('once');
  expect((await memory.answer('k', '1', async () => served('then'))).served.body).toBe('then');
});

it('marks like answers alike, and packs them once', async () => {
  const one = remembered(served('the same'));
  expect(one.etag).toBe(remembered(served('the same')).etag);
  expect(one.etag).not.toBe(remembered(served('another')).etag);
  expect(packedOf(one)).toBe(packedOf(one));
  expect(gunzipSync(await packedOf(one)).toString()).toBe('the same');
});
