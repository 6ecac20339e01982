import { describe, expect, it } from 'vitest';
import { bar, spark } from './spark.js';

describe('small bars', () => {
  it('stand for shares, and blanks for none', () =>
    expect(spark([0, 0.124, 0.125, 0.5, 0.99, 1, null, 0.3])).toBe('▁▁▂▅██ ▃'));
  it.each([
    [0, '░░░░'],
    [0.01, '▏░░░'],
    [0.5, '██░░'],
    [1, '████'],
  ])('%d lies down as %s', (share, drawn) => expect(bar(share, 4)).toBe(drawn));
});
