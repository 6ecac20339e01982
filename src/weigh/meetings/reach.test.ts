import { expect, it } from 'vitest';
import { COD_MEETING, COD_MEETING_INDEX as dossier, talks, test, told } from '../../../test/cod-meeting.js';
import type { Entry } from '../../record/index.js';
import { meetingOn } from './meeting.js';
import { type Bearing, bearingOf, deedForm, reachOf } from './reach.js';

const meeting = meetingOn(dossier, 'bergen', '2024-01-01');
if (!meeting) throw new Error('there is no meeting');
const reach = reachOf(dossier, meeting);

it('goes as far before a meeting as after it', () =>
  expect(reach).toMatchObject({ early: '2019-05-10', late: '2023-05-10', judgedUntil: '2021-05-31' }));

const bearing = (entry: Entry, within = reach): Bearing => bearingOf(within, { entry, anew: true });

it('takes in all that may bear on a meeting, and nothing else', () => {
  const on = (what: Bearing) => COD_MEETING.filter((entry) => bearing(entry) === what).map(({ id }) => id);
  expect(on('both')).toEqual(['bergen', 'ships', 'peace', 'doubt', 'praise']);
  expect(on('turnedOut')).toEqual(['before', 'after', 'again', 'exit']);
  expect(on('neither')).toEqual(['elsewhere']);
  expect(bearing(test('x', '2019-05-09'))).toBe('neither');
  expect(bearing(test('x', '2023-05-10'))).toBe('turnedOut');
  expect(bearing(test('x', '2023-05-10'), { ...reach, arms: false })).toBe('neither');
  expect(bearing(told('x', talks({ when: '2021-01-01' }), 'They met.', '2021-01-01'))).toBe('neither');
});

it('leaves a deed alone that stands among what followed as before', () =>
  expect(bearingOf(reach, { entry: test('x', '2021-08-15'), anew: false })).toBe('neither'));

it('knows a deed again that one more report tells', () => {
  const [early, late, other] = [test('x', '2021-08-15'), test('x', '2021-09-15'), test('x', '2021-08-16')];
  const more = { ...early, reports: [...early.reports, ...late.reports] };
  expect(deedForm(more, '2024-01-01')).toBe(deedForm(early, '2024-01-01'));
  expect(deedForm(other, '2024-01-01')).not.toBe(deedForm(early, '2024-01-01'));
  expect(deedForm(early, '2021-08-01')).toBe('');
});
