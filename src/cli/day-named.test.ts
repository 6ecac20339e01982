import { expect, it } from 'vitest';
import { dayNamed } from './day-named.js';

// 22 November 2026 is a Sunday.
const named = (value: string) => dayNamed(value, '--from', '2026-11-22');

it.each([
  ['2018-06-12', '2018-06-12'],
  ['today', '2026-11-22'],
  ['Yesterday', '2026-11-21'],
  ['monday', '2026-11-16'],
  ['Saturday', '2026-11-21'],
  ['sunday', '2026-11-15'],
])('%s is %s', async (value, day) => expect(await named(value)).toBe(day));

it.each(['', '12 June', '2018-02-30', 'tomorrow'])('refuses %j and says how a day is written', (value) =>
  expect(named(value)).rejects.toThrow(`"${value}" is no day; write --from as YYYY-MM-DD`),
);
