import { expect, it } from 'vitest';
import { COD_MEETING_INDEX as dossier } from '../../../test/cod-meeting.js';
import { differenceOf } from './difference.js';
import { weighMeeting } from './weigh-meeting.js';

it('sets both verdicts side by side, with the reasons that weigh most in its direction', () => {
  const weighed = weighMeeting(dossier, 'bergen', '2024-01-01');
  if (!weighed) throw new Error('there is no meeting');
  const difference = differenceOf(weighed);
  expect(difference?.points).toBe((weighed.turnedOut[1].score ?? 0) - (weighed.asReported.score ?? 0));
  const sign = Math.sign(difference?.points ?? 0);
  for (const { points } of difference?.mostly ?? []) expect(Math.sign(points)).toBe(sign);
});

it('is none where a verdict is unknown', () => {
  const early = weighMeeting(dossier, 'bergen', '2021-05-20');
  expect(early && differenceOf(early)).toBeNull();
});
