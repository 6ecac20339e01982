import { expect, it } from 'vitest';
import { COD_MEETING_INDEX as dossier } from '../../../test/cod-meeting.js';
import { weighMeeting } from './weigh-meeting.js';

it('gives two verdicts that are never mixed', () => {
  const weighed = weighMeeting(dossier, 'bergen', '2024-01-01');
  const early = weighMeeting(dossier, 'bergen', '2021-06-15');
  expect(weighed?.asReported).toEqual(early?.asReported);
  expect(weighed?.turnedOut.map(({ months }) => months)).toEqual([6, 24]);
  expect(early?.turnedOut[1].score).toBeNull();
});

it('gives none to what is no meeting', () => expect(weighMeeting(dossier, 'ships', '2024-01-01')).toBeNull());
