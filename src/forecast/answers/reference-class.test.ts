import { describe, expect, it } from 'vitest';
import { questionOf } from '../questions/index.js';
import { YEAR } from '../reference/index.js';
import { recordModels } from './record-members.js';
import { referenceClass } from './reference-class.js';

const question = questionOf({
  text: 'q',
  event: 'leaders_meet',
  parties: ['USA', 'PRK'],
  system: null,
  entry: null,
  from: '1970-01-01',
  to: '1970-12-31',
});
const history = (years: number, events: number) => ({
  of: 'x',
  from: -years * YEAR,
  to: 0,
  days: Array.from({ length: events }, (_, i) => -i * 100),
  entries: [],
});
const classOf = (years: number, others: number) => {
  const histories = { own: history(years, 2), alike: others > 0 ? [history(others, 3)] : [], watched: true };
  const any = {
    event: 'leaders_meet',
    system: '',
    year: 1969,
    histories: 4,
    events: 8,
    exposure: 40,
  } as const;
  const models = recordModels(question, histories, 0.2, 0, { usual: 0, own: 1 });
  return referenceClass(question, histories, any, models, [0, 365]);
};

describe('a reference class', () => {
  it('is that of the sides where they were watched long enough', () =>
    expect(classOf(10, 10)).toMatchObject({
      width: 'sides',
      events: 2,
      years: 10,
      name: 'meetings of the leaders of North Korea and the United States since 1960-01-01',
      says: expect.stringContaining('drawn with the weight of 5 years to 3 in 10.0 years of 1 other pair'),
    }));
  it('is that of others like them, else of any, where they were not', () => {
    expect(classOf(1, 10)).toMatchObject({ width: 'alike', events: 3 });
    expect(classOf(1, 0)).toMatchObject({
      width: 'any',
      events: 8,
      name: 'meetings of the leaders of any sides',
    });
  });
});
