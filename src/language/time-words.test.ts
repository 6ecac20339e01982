import { describe, expect, it } from 'vitest';
import { lengthOf, type Senses, sensesOf } from './time-words.js';

const senses = (form: string): Senses | null => sensesOf(form, form.toLowerCase());

describe('sensesOf', () => {
  it.each([
    ['June', { MONTH: 6 }],
    ['Sept.', { MONTH: 9 }],
    ['MAY', { MONTH: 5 }],
    ['Sunday', { WEEKDAY: 7 }],
    ['autumn', { SEASON: 23 }],
    ['Fall', { SEASON: 23 }],
    ['week', { UNIT: 'week' }],
    ['centuries', { UNIT: 'century', UNITS: 'century' }],
    ['twelve', { NUM: 12 }],
    ['ninety', { NUM: 90 }],
    ['several', { NUM: 0 }],
    ['evening', { PART: 'evening' }],
    ['FY2019', { YEAR: 2019 }],
  ])('knows the word %s', (form, expected) => expect(senses(form)).toEqual(expected));

  it.each([
    ['7', { NUM: 7, DAY: 7 }],
    ['07', { NUM: 7, DAY: 7, SHORT: 7 }],
    ['31', { NUM: 31, DAY: 31, SHORT: 31 }],
    ['32', { NUM: 32, SHORT: 32 }],
    ['0', { NUM: 0 }],
    ['2018', { NUM: 2018, YEAR: 2018 }],
    ['0999', { NUM: 999 }],
    ['12018', {}],
    ['26th', { DAY: 26 }],
    ['1990s', { DECADE: '199X' }],
    ['90s', { DECADE: '199X' }],
    ['2017-03-09', { ISO: '2017-03-09' }],
    ['2017/03/09', { ISO: '2017-03-09' }],
    ['18:30', { CLOCK: '18:30' }],
    ['9/14/07', { STROKES: '9/14/07' }],
  ])('knows the number %s', (form, expected) => expect(senses(form)).toEqual(expected));

  it.each([
    ['60-day', { SPAN: 'P60D' }],
    ['1,000-day', { SPAN: 'P1000D' }],
    ['two-week', { SPAN: 'P2W' }],
    ['three-day-long', { SPAN: 'P3D' }],
    ['twenty-five-year', { SPAN: 'P25Y' }],
    ['one-hundred-day', { SPAN: 'P100D' }],
    ['two-and-a-half-year', { SPAN: '' }],
    ['half-day', { SPAN: '' }],
    ['decades-long', { SPAN: '' }],
    ['twenty-five', { NUM: 25 }],
    ['two-and-a-half', { NUM: 0 }],
    ['mid-2017', { YEAR: 2017 }],
    ['mid-May', { MONTH: 5 }],
    ['late-1950s', { DECADE: '195X' }],
  ])('knows the compound %s', (form, expected) => expect(senses(form)).toEqual(expected));

  it.each([
    '',
    'may',
    'march',
    'sunday',
    '32nd',
    '0th',
    '30s',
    '2017-13-01',
    '2017-03/09',
    '3.5%',
    '19th-century',
    'six-party',
    'mid-term',
    'mid-mar',
    'long',
    '-',
    "'s",
    'constructor',
  ])('sees no time in %j', (form) => expect(senses(form)).toBeNull());
});

describe('lengthOf', () => {
  it.each([
    ['hour', 48, 'PT48H'],
    ['day', 60, 'P60D'],
    ['week', 2, 'P2W'],
    ['month', 18, 'P18M'],
    ['quarter', 2, 'P6M'],
    ['year', 1.5, 'P1.5Y'],
    ['decade', 2, 'P20Y'],
    ['century', 1, 'P100Y'],
    ['weekend', 1, ''],
    ['year', 0, ''],
  ] as const)('%s × %d', (unit, count, expected) => expect(lengthOf(unit, count)).toBe(expected));
});
