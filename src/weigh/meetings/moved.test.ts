import { expect, it } from 'vitest';
import { COD_MEETING_INDEX as dossier } from '../../../test/cod-meeting.js';
import { movedOver } from './moved.js';
import { weighMeeting } from './weigh-meeting.js';

it('tells the days on which a verdict changed, and what had come in', () => {
  const moments = movedOver(dossier, 'bergen', '2024-01-01');
  expect(moments.map(({ day }) => day)).toEqual([
    '2021-05-10',
    '2021-05-12',
    '2021-08-15',
    '2021-09-01',
    '2021-10-01',
    '2022-08-01',
    '2023-02-01',
  ]);
  expect(moments[0]?.turnedOut).toBeNull();
  expect(moments[1]?.because).toContain('outsiders find it wanting');
  expect(moments[3]?.because).toEqual(['1 of 2 promises fulfilled']);
  const last = moments.at(-1);
  const today = weighMeeting(dossier, 'bergen', '2024-01-01');
  expect([last?.asReported, last?.turnedOut]).toEqual([today?.asReported.score, today?.turnedOut[1].score]);
});

it('sees nothing beyond the day it is looked at from', () => {
  expect(movedOver(dossier, 'bergen', '2021-08-31').at(-1)?.day).toBe('2021-08-15');
  expect(movedOver(dossier, 'bergen', '2020-01-01')).toEqual([]);
});
