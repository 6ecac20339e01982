import { describe, expect, it } from 'vitest';
import { placesBeside } from './beside.js';

const note = (wants: number, height = 40) => ({ wants, height });

describe('notes at the margin', () => {
  it('stand at their passages where there is room', () =>
    expect(placesBeside([note(0), note(100), note(300)], null)).toEqual([0, 100, 300]));
  it('go down where others stand already', () =>
    expect(placesBeside([note(10), note(12), note(13)], null)).toEqual([10, 58, 106]));
  it('make way for the one that is held, on both sides', () =>
    expect(placesBeside([note(200), note(210), note(220), note(225)], 2)).toEqual([124, 172, 220, 268]));
  it('let the held one go down where there is no room above it', () => {
    const places = placesBeside([note(0), note(0), note(0), note(400)], 2);
    expect(places).toEqual([0, 48, 96, 400]);
  });
  it('never lie on each other', () => {
    const notes = [50, 51, 52, 60, 400, 401, 402].map((wants, i) => note(wants, 20 + i * 7));
    for (const held of [null, 0, 3, 5, 6]) {
      const places = placesBeside(notes, held);
      for (const [i, place] of places.entries()) {
        expect(place).toBeGreaterThanOrEqual(0);
        if (i > 0) expect(place).toBeGreaterThanOrEqual((places[i - 1] ?? 0) + (notes[i - 1]?.height ?? 0));
      }
    }
  });
});
