import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { fromInput } from './from-input.js';

it('reads to the end, and no more than the limit', async () => {
  const steps: unknown[] = [];
  const raw = await fromInput(Readable.from([Buffer.from('ab'), Buffer.from('c')]), 3, (...step) =>
    steps.push(step),
  );
  expect(raw).toEqual({ source: '-', name: '', bytes: Buffer.from('abc'), contentType: null, charset: null });
  expect(steps).toEqual([
    [2, null, 'bytes'],
    [3, null, 'bytes'],
  ]);
  await expect(fromInput(Readable.from([Buffer.from('abcd')]), 3)).rejects.toMatchObject({
    code: 'too-large',
  });
});
