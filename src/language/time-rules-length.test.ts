import { describe, expect, it } from 'vitest';
import { segment } from './segments.js';
import { findTimes } from './times.js';
import { tokenize } from './tokens.js';

/** "words: length", or the day or the word "set" in its place, told on Thursday 24 May 2018. */
const told = (text: string): string[] => {
  const { tokens, sentences } = tokenize(text, segment(text).sentences);
  return findTimes(text, sentences, tokens, '2018-05-24').map(({ start, end, type, value, length }) => {
    const what = type === 'duration' ? (length ?? 'vague') : (value ?? type);
    return `${text.slice(start, end)}: ${what}`;
  });
};

describe('lengths', () => {
  it.each([
    ['It lasted 60 days.', ['60 days: P60D']],
    ['It lasted a century.', ['a century: P100Y']],
    ['It lasted two more quarters.', ['two more quarters: P6M']],
    ['It lasted two hundred days.', ['two hundred days: P200D']],
    ['It lasted several hundred days.', ['several hundred days: vague']],
    ['It lasted several weeks.', ['several weeks: vague']],
    ['It lasted a couple of weeks.', ['a couple of weeks: vague']],
    ['It lasted a weekend.', ['a weekend: vague']],
    ['They agreed on a twenty-five-year lease.', ['a twenty-five-year: P25Y']],
    ['They ended the decades-long war.', ['decades-long: vague']],
    ['It grew over the past six months.', ['the past six months: P6M']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what is told again and again', () => {
  it.each([
    ['They meet every two weeks.', ['every two weeks: set']],
    ['They meet each Monday morning.', ['each Monday morning: set']],
    ['They meet once every three months.', ['once every three months: set']],
    ['They hold quarterly talks.', ['quarterly: set']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('times of the clock belong to their day', () => {
  it.each([
    ['They met at 0800 local time.', ['0800 local time: 2018-05-24']],
    ['They met at 18:30 GMT on Monday.', ['18:30 GMT on Monday: 2018-05-21']],
    ['They met on 9 March 2017, at 6 p.m. sharp.', ['9 March 2017: 2017-03-09', '6 p.m.: 2017-03-09']],
    ['They killed 200 local fighters.', []],
    ['The score was 18:30.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
