import { expect, it } from 'vitest';
import { markOf } from '../../pieces/marks/mark-made.js';
import { lookOf, sizeOf } from './looks.js';

it('leans to the side of the verdict, where there is one', () => {
  const held = markOf({ status: 'held' });
  expect([-46, 30, 0, null, undefined].map((score) => lookOf(held, score))).toEqual([
    'symbol',
    'substance',
    'between',
    'between',
    'between',
  ]);
});

it('never shows as held what was only proposed or was called off', () => {
  expect(['planned', 'proposed', 'cancelled'].map((status) => lookOf(markOf({ status }), 80))).toEqual([
    'proposed',
    'proposed',
    'cancelled',
  ]);
});

it('tells by shape what a mark is', () => {
  const capability = (change: string, system: string) =>
    lookOf(markOf({ kind: 'capability', change, system }), null);
  expect(capability('test', 'nuclear')).toBe('nuclear');
  expect(capability('test', 'missile')).toBe('test');
  expect(capability('reduce', 'conventional')).toBe('eased');
  expect(lookOf(markOf({ kind: 'alignment', direction: 'closer' }), null)).toBe('closer');
  expect(lookOf(markOf({ kind: 'position', issue: 'sanctions', stance: 'demands' }), null)).toBe('imposed');
});

it('is as large as the level is high', () => {
  const sizes = ['leaders', 'ministers', 'officials', 'unknown'].map((level) => sizeOf(markOf({ level })));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
});
