import { expect, it } from 'vitest';
import { grabbed, heldAt } from './grab.js';

const whole = { from: 0, to: 1000 };
const span = { from: 200, to: 600 };

it('takes hold of an end near it, of all within, and of nothing outside', () => {
  expect([195, 592, 400, 100].map((moment) => heldAt(span, moment, 1).part)).toEqual([
    'from',
    'to',
    'all',
    'new',
  ]);
});

it('moves an end, past the other if need be', () => {
  const held = heldAt(span, 200, 1);
  expect(grabbed(held, 300, whole)).toEqual({ from: 300, to: 600 });
  expect(grabbed(held, 700, whole)).toEqual({ from: 600, to: 700 });
});

it('moves all, and chooses anew', () => {
  expect(grabbed(heldAt(span, 400, 1), 450, whole)).toEqual({ from: 250, to: 650 });
  expect(grabbed(heldAt(span, 800, 1), 700, whole)).toEqual({ from: 700, to: 800 });
});
