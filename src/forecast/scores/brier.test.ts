import { expect, it } from 'vitest';
import { brierScore } from './brier.js';

it('is the mean squared error', () => expect(brierScore([0.2, 0.9, 0.5], [0, 1, 1])).toBeCloseTo(0.1, 12));
it('is a quarter for who always says half', () => expect(brierScore([0.5, 0.5], [0, 1])).toBe(0.25));
it('is no number without forecasts', () => expect(brierScore([], [])).toBeNaN());
