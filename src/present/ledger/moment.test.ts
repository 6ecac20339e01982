import { expect, it } from 'vitest';
import { sayDay, sayHour, sayMoment } from './moment.js';

it('says a moment in UTC', () => {
  const moment = '2026-11-22T09:05:43.000Z';
  expect([sayDay(moment), sayHour(moment)]).toEqual(['22 November 2026', '09:05']);
  expect(sayMoment(moment)).toBe('22 November 2026, 09:05 UTC');
});
