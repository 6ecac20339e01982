import { expect, it } from 'vitest';
import { BERGEN } from '../../../test/cod-meeting.js';
import { verdictOf } from './band.js';

const reasons = [{ mark: 'm', says: 's', points: -40, passages: [] }];
const from = (...outlets: string[]) =>
  BERGEN.reports.flatMap((report) =>
    outlets.map((outlet) => ({ ...report, document: { ...report.document, id: outlet, outlet } })),
  );

it('is wide where one source speaks, and narrower where many do', () => {
  const width = (...outlets: string[]): number => {
    const { low, high } = verdictOf(reasons, from(...outlets), []);
    return (high ?? 0) - (low ?? 0);
  };
  expect(width('a')).toBeGreaterThan(60);
  expect(width('a', 'b', 'c', 'd')).toBeLessThan(width('a') * 0.6);
});

it('is unknown without reasons, and without a source', () => {
  const unknown = { score: null, low: null, high: null, reasons: [] };
  expect(verdictOf([], from('a'), ['that'])).toMatchObject({ ...unknown, missing: ['that'] });
  expect(verdictOf(reasons, [], [])).toMatchObject(unknown);
});

it('holds its score in its band', () => {
  const { score, low, high } = verdictOf(reasons, from('a', 'b'), []);
  expect(score).toBe(-38);
  expect(low).toBeLessThan(-38);
  expect(high).toBeGreaterThan(-38);
});
