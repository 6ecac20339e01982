import { describe, expect, it } from 'vitest';
import { setQuestion } from '../../../test/question-set.js';
import { type CrowdCase, casesOf, crowdScores, crowdScoresBy, heldBefore } from './crowd.js';

const YES = { id: 's2', resolution: 1, resolved_on: '2022-06-11' } as const;
const only = (told: Parameters<typeof setQuestion>[0] = {}): CrowdCase => {
  const [one] = casesOf([setQuestion(told)]);
  if (!one) throw new Error('it is no case');
  return one;
};

describe('what a crowd held', () => {
  it('is looked at where the question came out yes or no', () => {
    const open = setQuestion({ resolution: null, resolved_on: null });
    expect(casesOf([open, setQuestion({ resolution: 0.5 }), setQuestion()])).toHaveLength(1);
  });

  it('is what stood so many days before the end', () => {
    const held = (days: number, told = {}) => heldBefore(only(told), days)?.probability ?? null;
    expect([150, 121, 90, 30, 29, 7].map((days) => held(days))).toEqual([null, 0.4, 0.4, 0.4, 0.1, 0.1]);
    expect([30, 20, 19, 7].map((days) => held(days, YES))).toEqual([0.4, 0.1, null, null]);
  });

  it('is scored over time, each question the same', () => {
    const { overTime } = crowdScores('all', casesOf([setQuestion(), setQuestion(YES)]));
    expect(overTime).toMatchObject({ questions: 2, yes: 1, days: 122 + 102, base: 0.25 });
    const [no, yes] = [(92 * 0.16 + 30 * 0.01) / 122, (92 * 0.36 + 10 * 0.81) / 102];
    expect(overTime?.brier).toBeCloseTo((no + yes) / 2, 12);
  });

  it('is scored at fixed days before the end, and counted in bins', () => {
    const { leads, bins } = crowdScores('all', casesOf([setQuestion(), setQuestion(YES)]));
    expect(leads.map(({ lead, questions, yes }) => [lead, questions, yes])).toEqual([
      [90, 2, 1],
      [30, 2, 1],
      [7, 1, 0],
    ]);
    expect(leads[0]?.brier).toBeCloseTo((0.16 + 0.36) / 2, 12);
    expect(bins.filter(({ count }) => count > 0)).toMatchObject([
      { from: 0.1, count: 40, events: 10, questions: 2 },
      { from: 0.4, count: 184, events: 92, questions: 2 },
    ]);
  });

  it('is told group by group, the largest first', () => {
    const cases = casesOf([
      setQuestion(),
      setQuestion({ ...YES, source: 'a' }),
      setQuestion({ id: 's3', source: 'a' }),
    ]);
    expect(crowdScoresBy(cases, ({ source }) => source).map(({ name }) => name)).toEqual(['a', 'bourse']);
  });

  it('is nothing where nobody held anything', () => {
    const { overTime, leads } = crowdScores('all', casesOf([setQuestion({ history: [] })]));
    expect([overTime, leads]).toEqual([null, []]);
  });
});
