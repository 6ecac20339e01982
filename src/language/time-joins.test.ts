import { describe, expect, it } from 'vitest';
import type { TimeExpression } from './analysis.js';
import { segment } from './segments.js';
import { expression, joined, type Placed } from './time-joins.js';
import { tokenize } from './tokens.js';

const tokensOf = (text: string) => tokenize(text, segment(text).sentences).tokens;

/** A time that stands at words of a text, in its first sentence; a length makes it a duration. */
function placed(text: string, words: string, value: string | null, length?: string): Placed {
  const { starts, ends } = tokensOf(text);
  const start = text.indexOf(words);
  const [from, to] = [starts.indexOf(start), ends.indexOf(start + words.length) + 1];
  return { from, to, sentence: 0, type: length ? 'duration' : 'date', value, ...(length && { length }) };
}

describe('expression', () => {
  const told = (text: string, words: string, value: string | null = '2016'): Partial<TimeExpression> => {
    const { start, end, relation, value: given } = expression(tokensOf(text), placed(text, words, value), 0);
    expect(text.slice(start, end)).toBe(words);
    return { relation, value: given } as Partial<TimeExpression>;
  };

  it.each([
    ['since 2016', 'since', '2016/..'],
    ['starting in 2016', 'from', '2016/..'],
    ['beginning 2016', 'from', '2016/..'],
    ['from 2016', 'from', '2016'],
    ['effective 2016', 'from', '2016'],
    ['by 2016', 'by', '2016'],
    ['by about the 2016', 'by', '2016'],
    ['before 2016', 'by', '2016'],
    ['no later than 2016', 'by', '2016'],
    ['not later than the 2016', 'by', '2016'],
    ['until 2016', 'until', '2016'],
    ['through early 2016', 'until', '2016'],
    ['later than 2016', undefined, '2016'],
    ['rather than 2016', undefined, '2016'],
    ['since at about the 2016', undefined, '2016'],
    ['by their 2016', undefined, '2016'],
    ['in 2016', undefined, '2016'],
    ['the constructor 2016', undefined, '2016'],
    ['__proto__ 2016', undefined, '2016'],
  ])('%s: %s', (text, relation, value) => expect(told(text, '2016')).toEqual({ relation, value }));

  it('opens no interval that is closed and no time that is unknown', () => {
    expect(told('since 2014-16', '2014-16', '2014/2016').value).toBe('2014/2016');
    expect(told('since Monday', 'Monday', null).value).toBeNull();
  });

  it('does not look into the sentence before', () => {
    const text = 'They left by. 2016 was quiet.';
    const least = 4;
    expect(expression(tokensOf(text), placed(text, '2016', '2016'), least).relation).toBeUndefined();
  });

  it('leaves lengths without a bound', () => {
    const text = 'since two years';
    expect(expression(tokensOf(text), placed(text, 'two years', null, 'P2Y'), 0)).toEqual({
      start: 6,
      end: 15,
      type: 'duration',
      value: null,
      length: 'P2Y',
    });
  });
});

describe('joined', () => {
  const join = (text: string, a: [string, string | null, string?], b: [string, string | null, string?]) => {
    const times = joined([placed(text, ...a), placed(text, ...b)], tokensOf(text));
    return times.map(({ value }) => value);
  };

  it.each([
    ['from 2014 to 2016', '2014', '2016', ['2014/2016']],
    ['2014 through 2016', '2014', '2016', ['2014/2016']],
    ['2014 until 2016', '2014', '2016', ['2014/2016']],
    ['between 2014 and 2016', '2014', '2016', ['2014/2016']],
    ['2014-2016', '2014', '2016', ['2014/2016']],
    ['2014 and 2016', '2014', '2016', ['2014', '2016']],
    ['2014 to 2016', '2014', '2016', ['2014', '2016']],
    ['from 2016 to 2014', '2016', '2014', ['2016', '2014']],
    ['from 2014 or 2016', '2014', '2016', ['2014', '2016']],
    ['from 2014 right to 2016', '2014', '2016', ['2014', '2016']],
  ])('%s', (text, a, b, expected) => expect(join(text, [a, a], [b, b])).toEqual(expected));

  it('joins days by "to" alone', () =>
    expect(join('Monday to Friday', ['Monday', '2018-05-21'], ['Friday', '2018-05-25'])).toEqual([
      '2018-05-21/2018-05-25',
    ]));

  it('joins one day and the next, and no others', () => {
    const two = (second: string) =>
      join(`May 3 and ${second}`, ['May 3', '2018-05-03'], [second, `2018-05-0${second.at(-1)}`]);
    expect(two('May 4')).toEqual(['2018-05-03/2018-05-04']);
    expect(two('May 6')).toHaveLength(2);
  });

  it('joins nothing that is unknown or an interval', () => {
    expect(join('from Monday to Friday', ['Monday', null], ['Friday', '2018-05-25'])).toHaveLength(2);
    expect(join('from Monday to Friday', ['Monday', '2018/..'], ['Friday', '2018-05-25'])).toHaveLength(2);
  });

  it.each([
    ['two years, starting on Friday', 'P2Y', '2018-05-25/2020-05-25'],
    ['two years from Friday', 'P2Y', '2018-05-25/2020-05-25'],
    ['two years effective Friday', 'P1M', '2018-05-25/2018-06-25'],
  ])('makes a length and its first day an interval: %s', (text, length, value) => {
    const [whole] = joined(
      [placed(text, 'two years', null, length), placed(text, 'Friday', '2018-05-25')],
      tokensOf(text),
    );
    expect(whole).toMatchObject({ type: 'date', value, relation: 'until', from: 0 });
  });

  it.each([
    ['two years, on Friday', 'P2Y'],
    ['two years before Friday', 'P2Y'],
    ['two years from Friday', 'PT48H'],
    ['two years from Friday', 'P999999999999D'],
    ['two years from Friday', 'P9999Y'],
  ])('leaves apart what is none: %s, %s', (text, length) =>
    expect(join(text, ['two years', null, length], ['Friday', '2018-05-25'])).toHaveLength(2),
  );
});
