import { expect, it } from 'vitest';
import { tooSoon } from './too-soon.js';

it.each([
  [1, 1, 'a second'],
  [1000, 1, 'a second'],
  [1001, 2, '2 seconds'],
  [900_000, 900, '900 seconds'],
])('%i ms are told as %i s', (milliseconds, seconds, words) => {
  const refusal = tooSoon('berta', milliseconds, 'Too many log-ins failed');
  expect(refusal).toMatchObject({ name: 'Failure', code: 'too-many', seconds });
  expect(refusal.message).toBe(`Too many log-ins failed; try again in ${words}.`);
});
