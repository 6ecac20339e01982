import { expect, it } from 'vitest';
import { SHIPS, test } from '../../../test/cod-meeting.js';
import { saidEntry } from '../../../test/said-entry.js';
import { dayOf, seenOn } from './seen.js';

it('shows an entry as the reports tell it that were known by a day', () => {
  expect(seenOn(SHIPS, '2021-05-09')).toBeNull();
  const early = seenOn(SHIPS, '2021-06-01');
  expect(early?.reports).toHaveLength(1);
  expect(early?.slots).not.toHaveProperty('state');
  expect(seenOn(SHIPS, '2021-09-01')).toBe(SHIPS);
});

it('leaves out rows that nobody has checked', () => {
  const { slots } = SHIPS;
  expect(seenOn(saidEntry('x', slots, { verified: false }), '2030-01-01')).toBeNull();
  expect(seenOn(saidEntry('x', slots, {}, { verified: false }), '2030-01-01')?.reports).toHaveLength(1);
});

it('puts a fact on the day on which it happened, else on that of its first report', () => {
  expect(dayOf(test('t', '2021-08-15'))).toBe('2021-08-15');
  expect(dayOf({ ...test('t', '2021-08-15'), first: null })).toBe('2021-08-15');
});
