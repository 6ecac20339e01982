import { describe, expect, it } from 'vitest';
import { intervalBar, pointsOf, tornadoBar } from './ask-bars.js';

describe('the bar of an interval', () => {
  it('has the chance within it', () => {
    expect(intervalBar(0.35, [0.1, 0.6], 10)).toBe('·━━●━━━···');
    expect(intervalBar(0.001, [0.0001, 0.01], 10)).toBe('●·········');
    expect(intervalBar(1, [0.9, 1], 10)).toBe('·········●');
  });
});

describe('the bar of a driver', () => {
  it('goes to the side that it speaks for', () => {
    expect(tornadoBar(1, 2, 4)).toBe('    │██  ');
    expect(tornadoBar(-2, 2, 4)).toBe('████│    ');
  });
  it('shows even a little', () => {
    expect(tornadoBar(0.01, 2, 4)).toBe('    │▏   ');
    expect(tornadoBar(-0.01, 2, 4)).toBe('   ▕│    ');
    expect(tornadoBar(0, 0, 4)).toBe('    │    ');
  });
});

describe('points of a course', () => {
  const course = Array.from({ length: 5 }, (_, i) => ({
    day: `2025-01-0${i + 1}`,
    probability: i / 10,
    interval: [0, i / 5] as [number, number],
  }));
  it('are spread over it, the last among them', () => {
    expect(pointsOf(course, 2).map(({ day }) => day)).toEqual(['2025-01-03', '2025-01-05']);
    expect(pointsOf(course, 9)).toHaveLength(4);
    expect(pointsOf(course.slice(0, 1), 3)).toEqual([]);
  });
});
