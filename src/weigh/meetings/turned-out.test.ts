import { describe, expect, it } from 'vitest';
import { BERGEN, COD_MEETING_INDEX as dossier, test } from '../../../test/cod-meeting.js';
import { saidEntry } from '../../../test/said-entry.js';
import { dossierIndex } from './dossier.js';
import { meetingOn } from './meeting.js';
import { turnedOut } from './turned-out.js';

const within = (asOf: string, index = dossier) => {
  const meeting = meetingOn(index, 'bergen', asOf);
  if (!meeting) throw new Error('there is no meeting');
  return turnedOut(index, meeting, [6, 24]);
};

describe('as it turned out', () => {
  it('counts what followed within so many months', () => {
    const [soon, late] = within('2024-01-01');
    expect(soon).toMatchObject({ months: 6, until: '2021-11-10', over: true });
    expect(soon.reasons.map(({ mark }) => mark)).toEqual(['kept', 'metAgain', 'fellThrough', 'tested']);
    expect(late.reasons.map(({ mark }) => mark)).toEqual([
      'kept',
      'reversed',
      'metAgain',
      'fellThrough',
      'tested',
      'renounced',
    ]);
  });
  it('counts only what was known, and says where the time is not over', () => {
    const [soon] = within('2021-09-01');
    expect(soon).toMatchObject({ over: false });
    expect(soon.reasons.map(({ mark }) => mark)).toEqual(['kept', 'tested']);
    expect(soon.missing).toEqual([
      'The 6 months are not over before 2021-11-10.',
      'What became of 1 of 2 promises within 6 months is not told.',
      'Whether the same sides met again is not told.',
    ]);
  });
  it('knows nothing that followed a meeting whose day nobody tells', () => {
    const { slots } = BERGEN;
    if (slots.kind !== 'encounter') throw new Error('Bergen was a meeting');
    const undated = {
      ...saidEntry('bergen', { ...slots, when: null }, { said: null }),
      first: null,
      last: null,
    };
    const [soon] = within('2026-06-01', dossierIndex([undated, test('later', '2026-03-01')]));
    expect(soon.reasons).toEqual([]);
    expect(soon.missing[0]).toBe(
      'When it was held is not known, so that nothing is known to have followed it.',
    );
  });
  it('is unknown where nothing tells of what followed: silence is no evidence', () => {
    const [soon, late] = within('2024-01-01', dossierIndex([BERGEN]));
    for (const verdict of [soon, late]) {
      expect(verdict).toMatchObject({ score: null, low: null, high: null, reasons: [] });
      expect(verdict.missing).toContain('No promise that was made there is known.');
    }
  });
});
