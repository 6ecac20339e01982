import { describe, expect, it } from 'vitest';
import { setQuestion } from '../../../test/question-set.js';
import { readSet } from './read-set.js';

const line = (told: object = {}) => JSON.stringify({ ...setQuestion(), ...told });

describe('a set of questions', () => {
  it('is read line by line, with fields of its own passed over', () => {
    const { questions, problems } = readSet([line({ background: 'x' }), '', line({ id: 's2' })]);
    expect(questions).toEqual([setQuestion(), setQuestion({ id: 's2' })]);
    expect(problems).toEqual([]);
  });

  it('says which lines are damaged, and how', () => {
    const { questions, problems } = readSet([
      '{"id":',
      line({ close: '2021-12-31' }),
      line({ history: [['2022-03-01', 1.2]] }),
      line({ resolution: 1, resolved_on: null }),
      line({ open: 'soon' }),
      '"a"',
      line(),
      line(),
    ]);
    expect(questions).toHaveLength(1);
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 8]);
    const says = problems.map(({ what }) => what);
    expect(says[0]).toBe('no JSON');
    expect(says[1]).toContain('it closes before it opens');
    expect(says[2]).toMatch(/^history\.0\.1: /);
    expect(says[3]).toContain('no day says when');
    expect(says[4]).toMatch(/^open: /);
    expect(says[6]).toBe('s1 stands there twice');
  });
});
