import { describe, expect, it } from 'vitest';
import { markOf, workOf } from '../../../test/news-work.js';
import { hourOf, marksBySubject, writtenIn } from './work.js';

describe('an hour of work', () => {
  it('is named by the hour of its moments', () =>
    expect(hourOf('2022-01-05T14:15:00.000Z')).toBe('2022-01-05T14'));
  it('knows who wrote what, and when first and last', () => {
    const marks = [
      markOf({ subject: 'a' }),
      markOf({ subject: 'b', by: 'ben' }),
      markOf({ subject: 'a', at: '2022-01-05T14:20:00.000Z' }),
    ];
    expect(marksBySubject(marks).get('a')).toEqual([marks[0], marks[2]]);
    expect(writtenIn(workOf({ marks }), marks.slice(1))).toEqual({
      by: ['ben', 'anna'],
      first: '2022-01-05T14:15:00.000Z',
      last: '2022-01-05T14:20:00.000Z',
    });
  });
  it('answers for what no line names', () => {
    expect(writtenIn(workOf(), [])).toMatchObject({ by: ['anna'], last: '2022-01-05T14:15:00.000Z' });
    expect(writtenIn(workOf({ marks: [] }), [])).toMatchObject({ by: [], first: '2022-01-05T14:00:00.000Z' });
  });
});
