import { expect, it } from 'vitest';
import { scorecardOf, skillAgainst } from './scorecard.js';

const y = [0, 1, 0, 1];

it('scores all at once', () => {
  const card = scorecardOf([0.2, 0.8, 0.2, 0.8], y);
  expect(card).toMatchObject({ count: 4, events: 2, auc: 1 });
  expect(card.brier).toBeCloseTo(0.04, 12);
  expect(card.ece).toBeCloseTo(0.2, 12);
});
it('compares with a reference', () => {
  const skill = skillAgainst(scorecardOf([0.2, 0.8, 0.2, 0.8], y), scorecardOf([0.5, 0.5, 0.5, 0.5], y));
  expect(skill.brier).toBeCloseTo(0.84, 12);
  expect(skill.log).toBeCloseTo(1 + Math.log(0.8) / Math.LN2, 12);
});
