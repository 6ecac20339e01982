import { describe, expect, it } from 'vitest';
import {
  type BERGEN,
  COD_MEETING,
  COD_MEETING_INDEX as dossier,
  talks,
  told,
} from '../../../test/cod-meeting.js';
import { saidEntry } from '../../../test/said-entry.js';
import { asReported } from './as-reported.js';
import { type DossierIndex, dossierIndex } from './dossier.js';
import { meetingOn } from './meeting.js';

const verdict = (id: string, index: DossierIndex = dossier, asOf = '2023-01-01') => {
  const meeting = meetingOn(index, id, asOf);
  if (!meeting) throw new Error(`${id} is no meeting`);
  return asReported(index, meeting);
};
const alone = (...entries: Parameters<typeof dossierIndex>[0]) => dossierIndex(entries);

describe('as reported', () => {
  it('is a sum of signed reasons, each with passages', () => {
    const { reasons, score } = verdict('bergen');
    expect(reasons.map(({ mark, points }) => [mark, points])).toEqual([
      ['agreement', 40],
      ['thin', -25],
      ['first', -25],
      ['promises', 20],
      ['aims', -20],
      ['doubted', -25],
      ['praise', -35],
    ]);
    for (const { passages } of reasons) expect(passages.length).toBeGreaterThan(0);
    expect(score).toBe(Math.round(100 * Math.tanh(-0.7)));
  });

  it('takes nothing that was said weeks later', () => {
    const later = saidEntry(
      'x',
      talks(),
      { says: 'They met.', said: '2021-05-10' },
      { says: 'A historic day.', said: '2021-08-01' },
    );
    expect(verdict('x', alone(later)).reasons).toEqual([]);
  });

  it('takes no undated document for one from the time, even of a meeting of that day', () => {
    const undated = saidEntry('x', talks({ when: '2026-01-01' }), {
      words: 'They signed a treaty in Bergen.',
      said: null,
    });
    expect(verdict('x', alone(undated), '2026-02-01')).toMatchObject({
      score: null,
      reasons: [],
      missing: [
        'No report from the time itself is known; a document that bears no day is none (add it with --published).',
        'Whether anything was agreed is not told.',
      ],
    });
  });

  it('goes by what the reports together say of the outcome', () => {
    const none = told(
      'x',
      talks({ outcome: 'none' }),
      'They agreed on nothing over sanctions relief.',
      '2021-05-10',
    );
    const { reasons, missing } = verdict('x', alone(none));
    expect(reasons.map(({ mark }) => mark)).toEqual(['noAgreement', 'atStake']);
    expect(missing).toEqual([]);
  });

  it('is unknown, with what is missing, where nothing is told or nothing was held', () => {
    const bare = told('x', talks(), 'They met in Bergen.', '2021-05-10');
    expect(verdict('x', alone(bare))).toMatchObject({
      score: null,
      missing: ['Whether anything was agreed is not told.'],
    });
    const off = told(
      'x',
      talks({ status: 'cancelled' }),
      'The historic summit was called off.',
      '2021-05-01',
    );
    expect(verdict('x', alone(off))).toMatchObject({
      score: null,
      missing: ['It was not held, as far as is known.'],
    });
  });

  it('rests on the promises beside a meeting in prose where no agreement has a name', () => {
    const prose = { document: 'd', said: '2021-05-10' };
    const met = saidEntry('met', talks({ outcome: 'agreement' }), {
      ...prose,
      words: 'The two met in Bergen.',
      at: 0,
    });
    const slots = { ...COD_MEETING[1]?.slots, agreement: null } as (typeof BERGEN)['slots'];
    const pledge = saidEntry('pledge', slots, {
      ...prose,
      words: 'Norway will withdraw 12 ships by June.',
      at: 30,
    });
    expect(verdict('met', alone(met, pledge)).reasons.map(({ mark }) => mark)).toContain('promises');
  });
});
