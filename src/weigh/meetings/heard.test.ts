import { expect, it } from 'vitest';
import { BERGEN, PEACE, SHIPS, test } from '../../../test/cod-meeting.js';
import { heardIn } from './heard.js';
import { readingOf } from './reading-of.js';

const heard = (entry = BERGEN, at = 0) => {
  const placed = entry.reports.map((report) => ({ entry, report }));
  const report = entry.reports[at];
  if (!report) throw new Error('there is no such report');
  return heardIn(readingOf(placed), report);
};

it('hears reasons in the sentences that they were seen in', () => {
  const { reasons } = heard();
  expect(reasons.map(({ mark }) => mark)).toContain('thin');
  expect(reasons[0]?.sentences[0]).toMatch(/^Norway and Iceland signed .*timetable\.$/);
});

it('hears how specific a promise is, and nothing of that in what became of it', () => {
  const [ships, peace] = [heard(SHIPS).specificity, heard(PEACE).specificity];
  expect(ships).toBeGreaterThan(peace ?? 10);
  expect(heard(SHIPS, 1).specificity).toBeNull();
});

it('hears nothing in what is neither', () =>
  expect(heard(test('t', '2021-08-15'))).toEqual({ reasons: [], promised: [], specificity: null }));
