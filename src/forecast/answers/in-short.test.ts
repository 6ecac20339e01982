import { describe, expect, it } from 'vitest';
import type { Answer } from '../../record/index.js';
import { readQuestion } from '../questions/index.js';
import { YEAR } from '../reference/index.js';
import { inShort } from './in-short.js';

const AS_OF = '2020-01-01';
const history = (...days: number[]) => ({ of: 'x', from: 0, to: 30 * YEAR, days, entries: [] });
const working = (moved: number): Answer['working'] => ({
  reference: { name: 'meetings', events: 3, years: 30, probability: 0.05, width: 'sides', says: '' },
  members: [],
  drivers: [
    { name: 'little', says: '', moved: 0.01 },
    { name: 'the last years', says: '', moved },
  ],
  signals: [],
  course: [],
  changes: [],
  missing: [],
});
const short = (text: string, days: number[], moved: number, watched = true): string =>
  inShort(readQuestion(text, AS_OF), { own: history(...days), alike: [], watched }, working(moved), 0.2);
const MEET = 'USA and PRK leaders meet before 2021';

describe('why, in short', () => {
  it('is what was counted, and what moves it', () => {
    expect(short(MEET, [365, 730], 1)).toBe(
      'In the 30 years that the record covers their leaders met 2 times, last on 1972-01-01. How often such things happen gives 5 %; what moves it most, up, is the last years, and all together make it 20 %.',
    );
    expect(short(MEET, [365], -1)).toMatch(/met once.*most, down, is/);
    expect(short(MEET, [], 0)).toMatch(/it never happened.*nothing moves it far/);
  });
  it('names what is tested', () => {
    expect(short('Will North Korea test a missile before 2021?', [365, 730], 0)).toContain(
      'missiles were tested 2 times',
    );
    expect(short('Will North Korea test a weapon before 2021?', [365], 0)).toContain(
      'weapons were tested once',
    );
  });
  it('starts from any country where the register answers', () => {
    const two = { name: 'register, rate of the two alone', probability: 0.04, weight: 0, says: '' };
    const known = { own: history(365), alike: [], watched: true };
    expect(inShort(readQuestion(MEET, AS_OF), known, { ...working(1), members: [two] }, 0.2)).toContain(
      'A president meets the leader of any one country within such a time with 5 %; what moves it most, up,',
    );
  });
  it('is that nobody looks, where nobody does', () =>
    expect(short('Iran and Iraq leaders meet before 2021', [], 0, false)).toContain(
      'has not followed Iran and Iraq for a year',
    ));
});
