import { expect, it } from 'vitest';
import { moved, showing, within, zoomed } from './span.js';

const whole = { from: 0, to: 1000 };

it('keeps the moment under the pointer where it is', () => {
  const near = zoomed({ from: 200, to: 600 }, 2, 300, whole);
  expect(near).toEqual({ from: 250, to: 450 });
  expect((300 - near.from) / (near.to - near.from)).toBeCloseTo((300 - 200) / 400);
});

it('stays within the whole, and never gets shorter than a week', () => {
  expect(moved({ from: 900, to: 1000 }, 50, whole)).toEqual({ from: 900, to: 1000 });
  expect(zoomed({ from: 0, to: 1000 }, 0.5, 10, whole)).toEqual(whole);
  expect(zoomed({ from: 100, to: 108 }, 10, 104, whole)).toEqual({ from: 100.5, to: 107.5 });
  expect(within({ from: 5, to: 5 }, { from: 0, to: 2 })).toEqual({ from: 0, to: 7 });
});

it('moves no more than it must to show a moment', () => {
  expect(showing({ from: 100, to: 200 }, 150, whole)).toEqual({ from: 100, to: 200 });
  expect(showing({ from: 100, to: 200 }, 300, whole)).toEqual({ from: 208, to: 308 });
  expect(showing({ from: 100, to: 200 }, 50, whole)).toEqual({ from: 42, to: 142 });
});
