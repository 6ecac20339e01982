import { describe, expect, it } from 'vitest';
import { meeting } from '../../../test/told-entries.js';
import { Resolution } from '../../record/index.js';
import { readQuestion } from './read.js';
import { resolutionOf } from './resolution.js';

const question = readQuestion('USA and PRK leaders meet before 2020-06-30', '2020-01-01');
const summit = (when: string) => meeting('summit', ['USA:A', 'PRK:B'], when, { level: 'leaders' });

describe('a question', () => {
  it('is decided by what the record shows, with the items that say so', () => {
    const found = resolutionOf(question, [summit('2020-03-01')], '2020-03-02');
    expect(found).toEqual({ question: question.id, outcome: 'yes', day: '2020-03-01', items: ['i-summit'] });
    expect(Resolution.parse(found)).toEqual(found);
  });
  it('is open until the record reaches the end of its window', () => {
    expect(resolutionOf(question, [], '2020-06-29')).toBeNull();
    expect(resolutionOf(question, [], null)).toBeNull();
    expect(resolutionOf(question, [summit('2019-12-31')], '2020-06-30')).toMatchObject({
      outcome: 'no',
      day: '2020-06-30',
    });
  });
  it('is left to a person where the day may lie outside', () =>
    expect(resolutionOf(question, [summit('2020')], '2021-01-01')).toBeNull());
});
