import { expect, it } from 'vitest';
import { COD_MEETING_INDEX as dossier, talks, test, told } from '../../../test/cod-meeting.js';
import type { Entry, SlotsOf } from '../../record/index.js';
import { sortedDeeds } from './deeds.js';
import { meetingOn } from './meeting.js';

const bergen = meetingOn(dossier, 'bergen', '2021-12-31');
if (!bergen) throw new Error('there is no meeting');
const day = '2021-09-01';
const sorted = (...entries: Entry[]) =>
  Object.entries(
    sortedDeeds(
      bergen,
      entries.map((entry) => ({ day, entry })),
      [],
    ),
  ).flatMap(([list, deeds]) => (deeds.length > 0 ? [list] : []));

it('sorts what the sides did by what it speaks for', () => {
  expect(sorted(told('m', talks({ agreements: ['Oslo paper'] }), 'They met.', day))).toEqual([
    'met',
    'agreed',
  ]);
  expect(sorted(told('m', talks({ status: 'cancelled' }), 'It was called off.', day))).toEqual([
    'fellThrough',
  ]);
  expect(sorted(test('t', day))).toEqual(['missiles']);
});

it('counts a renunciation for no other step', () => {
  const left: SlotsOf<'alignment'> = {
    kind: 'alignment',
    parties: ['NOR', 'ISL'],
    direction: 'apart',
    when: day,
  };
  expect(sorted(told('q', left, 'Iceland quit the accord.', day))).toEqual(['renounced']);
  expect(sorted(told('q', left, 'Ships collided.', day))).toEqual(['apart']);
});

it('leaves out meetings that not all sides took part in', () =>
  expect(sorted(told('m', talks({ parties: ['NOR', 'SWE'] }), 'They met.', day))).toEqual([]));
