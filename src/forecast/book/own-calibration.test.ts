import { expect, it } from 'vitest';
import { inBook, kept } from '../../../test/forecast-book.js';
import { ownCalibrations } from './own-calibration.js';

it('calibration counts days, and the questions that they belong to', () => {
  const no = inBook([kept({ day: '2022-05-22', probability: 0.2 })], { outcome: 'no', day: '2022-05-31' });
  const yes = inBook(
    [kept({ day: '2022-05-11', probability: 0.25 }), kept({ day: '2022-05-16', probability: 1 - 1e-9 })],
    { outcome: 'yes', day: '2022-05-21' },
    { id: 'q2' },
  );
  const [own, ...others] = ownCalibrations([no, yes, inBook([kept()])]);
  expect(others).toEqual([]);
  expect(own).toMatchObject({ kind: 'person', who: 'anna' });
  const filled = own?.bins.filter(({ count }) => count > 0);
  expect(filled).toMatchObject([
    { from: 0.2, count: 15, events: 5, questions: 2 },
    { from: 0.9, count: 5, events: 5, questions: 1 },
  ]);
  expect(filled?.[0]?.forecast).toBeCloseTo((10 * 0.2 + 5 * 0.25) / 15, 12);
});
