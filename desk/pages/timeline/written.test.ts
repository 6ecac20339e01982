import { expect, it } from 'vitest';
import { LEAD, writtenPlaces } from './written.js';

const room = { left: 0, right: 500, most: 20 };
const wish = (place: number, x: number, width = 80) => ({ place, x, width });

it('writes the first wishes, and leaves out what has no room', () => {
  const written = writtenPlaces([wish(1, 100), wish(2, 120), wish(3, 300)], 1, room);
  expect(written).toEqual([
    { place: 1, x: 100 + LEAD, line: 0, room: 185 },
    { place: 3, x: 300 + LEAD, line: 0, room: 196 },
  ]);
});

it('goes to the next line, unless its own line would cross words on the way down', () => {
  expect(writtenPlaces([wish(1, 100), wish(2, 60)], 2, room).map(({ place, line }) => [place, line])).toEqual(
    [
      [1, 0],
      [2, 1],
    ],
  );
  expect(writtenPlaces([wish(1, 100), wish(2, 150)], 2, room)).toHaveLength(1);
});

it('keeps the line to a mark free of words below it', () => {
  const written = writtenPlaces([wish(1, 200), wish(2, 150), wish(3, 100)], 2, room);
  expect(written.map(({ place, line }) => [place, line])).toEqual([
    [1, 0],
    [2, 1],
  ]);
});

it('ends at the mark near the right edge, and writes no more than asked', () => {
  expect(writtenPlaces([wish(1, 480)], 1, room)[0]).toMatchObject({ x: 480 - LEAD - 80, room: 80 });
  expect(writtenPlaces([wish(1, 100), wish(2, 300)], 1, { ...room, most: 1 })).toHaveLength(1);
});

it('never lays words on words', () => {
  const wishes = Array.from({ length: 60 }, (_, i) => wish(i, (i * 137) % 490, 40 + ((i * 31) % 60)));
  const written = writtenPlaces(wishes, 3, room);
  for (const one of written)
    for (const other of written.filter(({ place, line }) => place !== one.place && line === one.line)) {
      const [a, b] = one.x < other.x ? [one, other] : [other, one];
      expect(a.x + (wishes[a.place]?.width ?? 0)).toBeLessThanOrEqual(b.x);
    }
});
