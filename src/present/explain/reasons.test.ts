import { describe, expect, it } from 'vitest';
import { COD_MEETING_INDEX as dossier } from '../../../test/cod-meeting.js';
import { weighMeeting } from '../../weigh/index.js';
import { penFor } from '../pen.js';
import { reasonRows } from './reasons.js';

const weighed = weighMeeting(dossier, 'bergen', '2024-01-01');
if (!weighed) throw new Error('there is no meeting');
const rows = (width = 80) => reasonRows(weighed.asReported, penFor({ width, colour: false }));

describe('reasons', () => {
  it('stand with points, passages and sources, the weightiest first', () => {
    const lines = rows();
    expect(lines[0]).toBe('+40   a text was adopted: Bergen plan');
    expect(lines[1]).toMatch(/^ {6}“Norway and Iceland signed the Bergen plan/);
    expect(lines.join('\n')).toContain('10 May 2021 · a.example · bergen-i1');
    expect(lines.at(-1)).toBe('−70   sum');
  });
  it('say of a passage that bears no day that it is undated', () => {
    const reasons = weighed.asReported.reasons.map((reason) => ({
      ...reason,
      passages: reason.passages.map((passage) => ({ ...passage, dated: false })),
    }));
    const lines = reasonRows({ ...weighed.asReported, reasons }, penFor({ width: 80, colour: false }));
    expect(lines.join('\n')).toContain('undated · a.example · bergen-i1');
    expect(lines.join('\n')).not.toContain('10 May 2021');
  });
  it('fit a narrow terminal', () => {
    for (const line of rows(40)) expect(line.length).toBeLessThanOrEqual(40);
  });
  it('may be none', () =>
    expect(reasonRows({ ...weighed.asReported, reasons: [] }, penFor({ width: 80, colour: false }))).toEqual([
      'No reason is known, for symbol or for substance.',
    ]));
});
