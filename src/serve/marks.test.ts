import { expect, it } from 'vitest';
import { marksOf } from './marks.js';

function looked() {
  let [looks, now] = [0, 0];
  const marks = marksOf({ mark: async (dossier) => `${dossier} ${++looks}` }, () => now);
  return {
    marks,
    looks: () => looks,
    wait(milliseconds: number) {
      now += milliseconds;
    },
  };
}

it('looks once for all who ask at a time, and again a moment later', async () => {
  const { marks, wait } = looked();
  expect(await Promise.all([marks.of('a'), marks.of('a'), marks.of('b')])).toEqual(['a 1', 'a 1', 'b 2']);
  wait(20);
  expect(await marks.of('a')).toBe('a 3');
});

it('looks at once after a write of our own', async () => {
  const { marks } = looked();
  await marks.of('a');
  marks.moved('a');
  expect(await marks.of('a')).toBe('a 2');
});

it('does not believe a look that failed', async () => {
  let fails = true;
  const marks = marksOf(
    { mark: () => (fails ? Promise.reject(new Error('busy')) : Promise.resolve('x')) },
    () => 0,
  );
  await expect(marks.of('a')).rejects.toThrow('busy');
  fails = false;
  expect(await marks.of('a')).toBe('x');
});
