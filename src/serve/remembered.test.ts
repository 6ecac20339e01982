import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { memoryOf, packedOf, remembered } from './remembered.js';
import type { Served } from './reply.js';

/** Nothing stays good. */
const falls = async (): Promise<boolean> => false;
const served = (body: string): Served => ({ status: 200, headers: {}, body });

function counted() {
  let made = 0;
  return { make: async () => served(`made ${++made}`), made: () => made };
}

it('makes an answer once for all who ask before the ledger moves', async () => {
  const { make, made } = counted();
  const memory = memoryOf();
  const both = await Promise.all([
    memory.answer('k', '1', make, falls),
    memory.answer('k', '1', make, falls),
  ]);
  expect(both[0]).toBe(both[1]);
  await memory.answer('k', '1', make, falls);
  expect(made()).toBe(1);
  expect((await memory.answer('k', '2', make, falls)).served.body).toBe('made 2');
  expect((await memory.answer('other', '2', make, falls)).served.body).toBe('made 3');
});

it('forgets what was asked for longest ago', async () => {
  const memory = memoryOf(30);
  const asked: string[] = [];
  const ask = (key: string) =>
    memory.answer(
      key,
      '1',
      async () => {
        asked.push(key);
        return served('ten bytes.');
      },
      falls,
    );
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});

it('keeps what nobody asked for yet, unless it is there', async () => {
  const { make, made } = counted();
  const memory = memoryOf();
  memory.keep('k', '1', served('kept'));
  memory.keep('k', '1', served('kept again'));
  expect((await memory.answer('k', '1', make, falls)).served.body).toBe('kept');
  memory.keep('k', '2', served('newer'));
  expect((await memory.answer('k', '2', make, falls)).served.body).toBe('newer');
  expect(made()).toBe(0);
});

it('does not remember a failure', async () => {
  const memory = memoryOf();
  await expect(memory.answer('k', '1', () => Promise.reject(new Error('once')), falls)).rejects.toThrow(
    'once',
  );
  expect((await memory.answer('k', '1', async () => served('then'), falls)).served.body).toBe('then');
});

it('marks like answers alike, and packs them once', async () => {
  const one = remembered(served('the same'));
  expect(one.etag).toBe(remembered(served('the same')).etag);
  expect(one.etag).not.toBe(remembered(served('another')).etag);
  expect(packedOf(one)).toBe(packedOf(one));
  expect(gunzipSync(await packedOf(one)).toString()).toBe('the same');
});

it('keeps an answer after a move that does not touch what it rests on', async () => {
  const memory = memoryOf();
  let made = 0;
  const make = async (): Promise<Served> => ({
    ...served(`made ${++made}`),
    rests: { entries: ['e1'], alone: true },
  });
  const asked: string[] = [];
  const ask = (mark: string, isGood: boolean) =>
    memory.answer('k', mark, make, async ({ entries }, since) => {
      asked.push(`${entries} since ${since}`);
      return isGood;
    });
  await ask('1', false);
  const all = await Promise.all([ask('2', true), ask('2', true)]);
  expect(all.map(({ served: { body } }) => body)).toEqual(['made 1', 'made 1']);
  await ask('2', false);
  const again = await Promise.all([ask('3', false), ask('3', false)]);
  expect(again.map(({ served: { body } }) => body)).toEqual(['made 2', 'made 2']);
  expect(new Set(asked)).toEqual(new Set(['e1 since 1', 'e1 since 2']));
});
