import { expect, it } from 'vitest';
import { heightOf, MAP_VIEWS, middleOf, type Point, projectionOf } from './projection.js';

const korea: Point[] = [
  [125.75, 39.02],
  [126.98, 37.57],
  [129.67, 40.85],
];

it('has its middle where most happened', () => {
  expect(middleOf([...korea, [-74, 40.7]])).toEqual([126.98, 40.7]);
});

it('keeps what is near within the picture, whatever the view', () => {
  for (const view of MAP_VIEWS)
    for (const [longitude, latitude] of korea) {
      const [x = -1, y = -1] = projectionOf(view, korea, 800)([longitude, latitude]) ?? [];
      expect(x >= 0 && x <= 800 && y >= 0 && y <= heightOf(view, 800), view).toBe(true);
    }
});

it('tells distances truly where that is asked for', () => {
  const project = projectionOf('distances', korea, 1000);
  const [x0 = 0, y0 = 0] = project([126.98, 39.02]) ?? [];
  const off = (point: [number, number]) => {
    const [x = 0, y = 0] = project(point) ?? [];
    return Math.hypot(x - x0, y - y0);
  };
  expect(off([126.98, 29.02])).toBeCloseTo(off([126.98, 49.02]), 3);
  expect(off([126.98, 19.02])).toBeCloseTo(2 * off([126.98, 29.02]), 3);
});
