import { expect, it } from 'vitest';
import { SHIPS, test } from '../../../test/cod-meeting.js';
import { saidEntry } from '../../../test/said-entry.js';
import { dayOf, isSaidBy, seenOn } from './seen.js';

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
  const undated = { ...saidEntry('x', SHIPS.slots, { said: null }), first: null };
  expect(dayOf(undated)).toBe('');
  const { reports } = saidEntry('x', SHIPS.slots, { said: null }, { said: '2021-09-01' });
  expect(dayOf({ ...undated, reports })).toBe('2021-09-01');
});

it('knows of no undated document when it was said', () => {
  const said = (day: string | null): boolean[] =>
    saidEntry('x', SHIPS.slots, { said: day }).reports.map((report) => isSaidBy(report, '2030-01-01'));
  expect([said('2021-09-01'), said(null)]).toEqual([[true], [false]]);
});
