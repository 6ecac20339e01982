import { expect, it } from 'vitest';
import { BERGEN, PEACE, SHIPS } from '../../../test/cod-meeting.js';
import { heardIn } from './heard.js';
import { readingOf } from './reading-of.js';

const heard = (entry = BERGEN) => {
  const placed = entry.reports.map((report) => ({ entry, report })).slice(0, 1);
  return heardIn(readingOf(placed), placed[0]?.report.item.id ?? '');
};

it('hears reasons in the sentences that they were seen in', () => {
  const { reasons } = heard();
  expect(reasons.map(({ mark }) => mark)).toContain('thin');
  expect(reasons[0]?.sentences[0]).toMatch(/^Norway and Iceland signed .*timetable\.$/);
});

it('hears how specific a promise is', () =>
  expect(heard(SHIPS).specificity).toBeGreaterThan(heard(PEACE).specificity));

it('hears nothing in what is not there', () =>
  expect(heardIn({ document: { text: '', published: null }, items: [] }, 'x')).toMatchObject({
    reasons: [],
    promised: [],
  }));
