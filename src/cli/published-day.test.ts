import { expect, it } from 'vitest';
import { publishedDay } from './published-day.js';

it('takes a day', async () => expect(await publishedDay('2024-02-29')).toBe('2024-02-29'));
it.each(['yesterday', '2025-02-30', '2025-02', ''])('refuses %j', (value) =>
  expect(publishedDay(value)).rejects.toThrow(`"${value}" is no day; write --published as YYYY-MM-DD`),
);
