import { expect, it } from 'vitest';
import { GUTTER } from './layout.js';
import { momentAt, scaleOf, xOf } from './view.js';

it('goes from days to pixels and back', () => {
  const view = { span: { from: 1000, to: 2000 }, width: GUTTER + 500 };
  expect(scaleOf(view)).toBe(0.5);
  expect([1000, 1500, 2000].map((at) => xOf(view, at))).toEqual([GUTTER, GUTTER + 250, GUTTER + 500]);
  expect(momentAt(view, xOf(view, 1234))).toBeCloseTo(1234);
});
