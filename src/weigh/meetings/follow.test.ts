import { expect, it } from 'vitest';
import { BERGEN, COD_MEETING_INDEX as dossier, talks, told } from '../../../test/cod-meeting.js';
import { deedsIn, followed, isAmong } from './follow.js';
import { meetingOn } from './meeting.js';

const bergen = meetingOn(dossier, 'bergen', '2021-12-31');
if (!bergen) throw new Error('there is no meeting');

it('gathers what the sides did, each fact once, as far as it was known', () => {
  const ids = (to: string) =>
    deedsIn(dossier, bergen, { from: '2021-05-11', to }).map(({ entry }) => entry.id);
  expect(ids('2021-12-31')).toEqual(['after', 'again']);
  // What is known later than the view is unseen.
  expect(ids('2023-12-31')).toEqual(['after', 'again']);
});

it('tells what all sides took part in', () => {
  expect(isAmong(bergen, BERGEN)).toBe(true);
  expect(isAmong(bergen, told('x', talks({ parties: ['NOR', 'SWE'] }), 'They met.', '2021-06-01'))).toBe(
    false,
  );
});

it('makes a reason of entries, and none of none', () => {
  expect(followed('metAgain', 'they met', [])).toEqual([]);
  expect(followed('metAgain', 'they met', [{ day: '2021-05-10', entry: BERGEN }])).toMatchObject([
    { mark: 'metAgain', points: 20, passages: [{ entry: 'bergen' }] },
  ]);
});
