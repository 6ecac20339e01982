import { describe, expect, it } from 'vitest';
import { setQuestion } from '../../../test/question-set.js';
import { WHALING } from '../../../test/whaling.js';
import { type Beside, besideScores, endsAlike, heldAtLeads } from './beside.js';
import { casesOf } from './crowd.js';

const [one] = casesOf([setQuestion()]);
if (!one) throw new Error('it is no case');

describe('a crowd and we', () => {
  it('are asked the same where both end at about the same time', () => {
    expect(endsAlike({ to: '2022-05-30' }, one)).toBe(true);
    expect(endsAlike({ to: '2022-07-31' }, one)).toBe(true);
    expect(endsAlike({ to: '2022-08-01' }, one)).toBe(false);
  });

  it('are looked at on the same days', () =>
    expect(heldAtLeads(one)).toEqual([
      { lead: 90, day: '2022-04-01', probability: 0.4 },
      { lead: 30, day: '2022-05-31', probability: 0.4 },
      { lead: 7, day: '2022-06-23', probability: 0.1 },
    ]));

  it('are scored on the same questions', () => {
    const beside = (told: Partial<Beside>): Beside => ({
      id: 's1',
      asked: WHALING,
      lead: 30,
      day: '2022-05-31',
      crowd: 0.4,
      ours: 0.2,
      base: 0.5,
      width: 'sides',
      outcome: 0,
      ...told,
    });
    const [score, ...others] = besideScores([
      beside({}),
      beside({ id: 's2', crowd: 0.6, ours: 0.7, outcome: 1 }),
    ]);
    expect(others).toEqual([]);
    expect(score).toMatchObject({ lead: 30, crowd: { questions: 2, yes: 1 } });
    expect(score?.crowd.brier).toBeCloseTo(0.16, 12);
    expect(score?.ours.brier).toBeCloseTo((0.04 + 0.09) / 2, 12);
    expect(score?.base.brier).toBeCloseTo(0.25, 12);
  });
});
