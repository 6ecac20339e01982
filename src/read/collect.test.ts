import { expect, it } from 'vitest';
import { collect } from './collect.js';

async function* chunks(count: number, seen: number[] = []): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < count; i++) {
    seen.push(i);
    yield new Uint8Array([i, i]);
  }
}

it('gathers all bytes and tells how many', async () => {
  const done: number[] = [];
  expect([...(await collect(chunks(3), 'x', 6, (n) => done.push(n)))]).toEqual([0, 0, 1, 1, 2, 2]);
  expect(done).toEqual([2, 4, 6]);
});

it('stops at the first byte too many', async () => {
  const seen: number[] = [];
  await expect(collect(chunks(1_000, seen), 'x', 5)).rejects.toMatchObject({ code: 'too-large', input: 'x' });
  expect(seen).toEqual([0, 1, 2]);
});
