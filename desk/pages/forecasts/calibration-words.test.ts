import { describe, expect, test } from 'vitest';
import { calibrationSays, calibrationTable, filled } from './calibration-words.js';

const empty = { from: 0.1, to: 0.2, count: 0, questions: 0, events: 0, forecast: null, observed: null };
const full = { from: 0, to: 0.1, count: 20, questions: 2, events: 1, forecast: 0.06, observed: 0.05 };

describe('a calibration', () => {
  test('leaves out bins without a forecast', () => expect(filled([empty, full])).toHaveLength(1));

  test('is said with its counts', () =>
    expect(calibrationSays('ada', [empty, full])).toBe(
      'Calibration of ada: of what was held 6 % likely, 5 % came true (20 days of 2 questions).',
    ));

  test('says that there is nothing', () =>
    expect(calibrationSays('ada', [empty])).toContain('no forecast of a decided question'));

  test('has a table in percent', () => expect(calibrationTable([full]).rows).toEqual([[0, 10, 6, 5, 20, 2]]));
});
