import { expect, it } from 'vitest';
import { seldom } from './seldom.js';

it('looks once for all who ask at a time, again a moment later, and anew after a failure', async () => {
  let [looks, time] = [0, 0];
  const look = seldom(
    async () => {
      looks += 1;
      if (looks === 2) throw new Error('busy');
      return looks;
    },
    () => time,
  );
  expect(await Promise.all([look(), look()])).toEqual([1, 1]);
  time = 20;
  await expect(look()).rejects.toThrow('busy');
  expect(await look()).toBe(3);
});
