import { describe, expect, it } from 'vitest';
import { COD_MEETING_INDEX as dossier } from '../../../test/cod-meeting.js';
import { meetingOn, monthsAfter, reportedUntil } from './meeting.js';

describe('a meeting', () => {
  it('has its sides, and the promises of the agreements adopted there', () =>
    expect(meetingOn(dossier, 'bergen', '2023-01-01')).toMatchObject({
      end: '2021-05-10',
      sides: ['NOR', 'ISL'],
      promises: [{ id: 'ships' }, { id: 'peace' }],
      leftOut: 0,
    }));
  it('is none before it was known, nor what is no encounter', () => {
    expect(meetingOn(dossier, 'bergen', '2021-05-09')).toBeNull();
    expect(meetingOn(dossier, 'ships', '2023-01-01')).toBeNull();
    expect(meetingOn(dossier, 'nowhere', '2023-01-01')).toBeNull();
  });
});

it.each([
  ['2021-05-10', 6, '2021-11-10'],
  ['2021-08-31', 6, '2022-02-28'],
  ['2020-02-29', 24, '2022-02-28'],
])('%s and %d months is %s', (day, months, later) => expect(monthsAfter(day, months)).toBe(later));

it('is reported on for three weeks', () => expect(reportedUntil({ end: '2021-05-10' })).toBe('2021-05-31'));
