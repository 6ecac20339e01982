import { describe, expect, it } from 'vitest';
import { segment } from './segments.js';
import { findTimes } from './times.js';
import { tokenize } from './tokens.js';

/** The words of a text that are read as times. */
function times(text: string): string[] {
  const { tokens, sentences } = tokenize(text, segment(text).sentences);
  return findTimes(text, sentences, tokens, '2018-05-24').map(({ start, end }) => text.slice(start, end));
}

describe('what has the form of a time and is none', () => {
  it.each([
    'Resolution 1718 binds them.',
    'They lost more than 2000 in the war.',
    'Some 2000 came.',
    '2000 troops crossed.',
    '2000 Norland troops crossed.',
    'They want 2016 more shells.',
    'It cost $ 2016.',
    'He has 1066 reasons.',
    'She may leave and they march on.',
    'May the talks succeed.',
    'MAY DAY.',
    'Mr. Mar and Ms. Jan spoke.',
    'After Good Friday and Black Monday they met.',
    'The boy is six years old.',
    'He gave a quarter of all he had.',
    'At the end of the day it is about trust.',
    'They signed on the last day of the talks.',
    'They signed in the last week of the war.',
    'The last day came.',
  ])('%s', (text) => expect(times(text)).toEqual([]));
});

describe('what looks like something else and is a time', () => {
  it.each([
    ['Since 2016 the troops have stayed.', ['2016']],
    ['Since 2016 Norland troops have stayed.', ['2016']],
    ['In 2016 Norland troops left.', ['2016']],
    ['By 2018 most people had left.', ['2018']],
    ['By 2018, troops had left.', ['2018']],
    ['Why did they leave in 2016? Troops know.', ['2016']],
    ['Why not before 2016? Troops know.', ['2016']],
    ['The union of 1603 held.', ['1603']],
    ['They left in May.', ['May']],
    ['The attack of March failed.', ['March']],
    ['They met on Friday.', ['Friday']],
    ['They lost a quarter.', ['a quarter']],
    ['They met last week of their own will.', ['last week']],
    ['They will sign by the end of the month.', ['the end of the month']],
  ])('%s', (text, expected) => expect(times(text)).toEqual(expected));
});
