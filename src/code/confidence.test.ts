import { describe, expect, it } from 'vitest';
import { confidenceOf } from './confidence.js';
import { MEASURED } from './measured.js';

describe('confidenceOf', () => {
  it('follows the measured share of a rule that was found often', () => {
    const [rule, [right, found]] = Object.entries(MEASURED)
      .filter(([name]) => name.includes('/'))
      .sort((a, b) => b[1][1] - a[1][1])[0] ?? ['', [0, 0]];
    const kind = rule.split('/')[0] as 'statement';
    expect(Math.abs(confidenceOf({ kind, rules: [rule] }) - right / found)).toBeLessThan(0.05);
  });
  it('gives an unknown rule the share of its kind', () => {
    const [right, found] = MEASURED.encounter ?? [0, 1];
    expect(confidenceOf({ kind: 'encounter', rules: ['encounter/new'] })).toBeCloseTo(right / found, 1);
  });
  it('lies between nought and one', () => {
    for (const rule of Object.keys(MEASURED)) {
      const kind = rule.split('/')[0] as 'statement';
      const is = confidenceOf({ kind, rules: [rule] });
      expect(is > 0 && is < 1).toBe(true);
    }
  });
});
