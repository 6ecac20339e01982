import { expect, it } from 'vitest';
import { scorecardOf } from './scorecard.js';

const y = [0, 1, 0, 1];

it('scores all at once', () => {
  const card = scorecardOf([0.2, 0.8, 0.2, 0.8], y);
  expect(card).toMatchObject({ count: 4, events: 2, auc: 1 });
  expect(card.brier).toBeCloseTo(0.04, 12);
  expect(card.ece).toBeCloseTo(0.2, 12);
});
