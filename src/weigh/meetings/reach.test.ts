import { expect, it } from 'vitest';
import { COD_MEETING, COD_MEETING_INDEX as dossier, talks, test, told } from '../../../test/cod-meeting.js';
import { meetingOn } from './meeting.js';
import { bearsOn, reachOf } from './reach.js';

const meeting = meetingOn(dossier, 'bergen', '2024-01-01');
if (!meeting) throw new Error('there is no meeting');
const reach = reachOf(dossier, meeting);

it('goes as far before a meeting as after it', () =>
  expect(reach).toMatchObject({ early: '2019-05-10', late: '2023-05-10', judgedUntil: '2021-05-31' }));

it('takes in all that may bear on a meeting, and nothing else', () => {
  const inside = COD_MEETING.filter((entry) => bearsOn(reach, entry)).map(({ id }) => id);
  expect(inside).toEqual(COD_MEETING.map(({ id }) => id).filter((id) => id !== 'elsewhere'));
  expect(bearsOn(reach, test('x', '2019-05-09'))).toBe(false);
  expect(bearsOn(reach, test('x', '2023-05-10'))).toBe(true);
  expect(bearsOn({ ...reach, arms: false }, test('x', '2023-05-10'))).toBe(false);
  const before = told('x', talks({ when: '2021-01-01' }), 'They met.', '2021-01-01');
  expect(bearsOn(reach, before)).toBe(false);
});
