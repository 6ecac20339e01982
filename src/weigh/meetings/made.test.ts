import { expect, it } from 'vitest';
import { COD_MEETING_INDEX as dossier } from '../../../test/cod-meeting.js';
import { madeAt } from './made.js';
import { meetingOn } from './meeting.js';

it('takes promises as they were worded, not what became of them', () => {
  const meeting = meetingOn(dossier, 'bergen', '2023-01-01');
  if (!meeting) throw new Error('there is no meeting');
  const made = madeAt(dossier, meeting, '2023-01-01');
  expect(made.map(({ entry, report }) => [entry.id, report.item.id])).toEqual([
    ['ships', 'ships-i1'],
    ['peace', 'peace-i1'],
  ]);
  expect(made[0]?.specificity).toBeGreaterThanOrEqual(4);
  expect(made[1]?.specificity).toBeLessThanOrEqual(2);
  expect(madeAt(dossier, meeting, '2021-05-01')).toEqual([]);
});
