import { expect, it } from 'vitest';
import { launch } from './placed-made.js';
import { type Point, projectionOf } from './projection.js';
import { LETTER, reachLabels } from './reach-labels.js';
import { farthest } from './reaches.js';

const korea: Point[] = [[126, 39]];
const bands = farthest(
  [300, 1300, 4500, 15_000].map((far) => launch(`Weapon ${far}`, far, far, { longitude: 126, latitude: 39 })),
);
const labels = (width: number) =>
  reachLabels(bands, projectionOf('distances', korea, width), { width, height: width });

it('names every band where there is room', () => {
  expect(labels(640).map(({ words }) => words)).toEqual(
    bands.map(({ reach }) => expect.stringContaining(reach.model)),
  );
});

it('lays no words on others, and none beyond the edge', () => {
  for (const width of [200, 320, 640])
    for (const { x, y, words } of labels(width)) {
      expect(x - (words.length * LETTER) / 2).toBeGreaterThan(0);
      const near = labels(width).filter((other) => Math.abs(other.y - y) < 14 && other.words !== words);
      for (const other of near) expect(Math.abs(other.x - x)).toBeGreaterThan((words.length * LETTER) / 2);
    }
});
