import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../forecast/scores/index.js';
import { penFor } from '../pen.js';
import { calibrationRows, countInWords } from './calibration.js';

const bins = calibrationOf([0.12, 0.14, 0.85, 0.95], [0, 1, 1, 1]);
const rows = (width: number) => calibrationRows(bins, penFor({ width, colour: false }));

describe('calibration in a terminal', () => {
  it('shows what was said beside what came true, with counts, and no empty bin', () => {
    const [head, ...drawn] = rows(88);
    expect(head).toMatch(/^ +said {2}came true$/);
    expect(drawn).toHaveLength(3);
    expect(drawn[0]).toMatch(/^ {2}10–20 % +13 % {2}█{15}░{15} {4}50 % {2}2 questions$/);
    expect(drawn[2]).toMatch(/^ {2}90–100 % +95 % {2}█{30} {3}100 % {2}1 question$/);
  });

  it('tells it in words where there is no room', () =>
    expect(rows(40)[0]).toBe('  10–20 %: said 13 %, came true 50 %,'));

  it('counts days and the questions that they belong to', () => {
    const [, bin] = bins;
    if (!bin) throw new Error('there is no second bin');
    expect(countInWords({ ...bin, count: 1234, questions: 7 })).toBe('1,234 days of 7 questions');
    expect(countInWords({ ...bin, count: 1, questions: 1 })).toBe('1 day of 1 question');
  });
});
