import { expect, it } from 'vitest';
import { shapeOf } from './shape.js';

it.each([
  ['/', null],
  ['/d/cod-banks', 'cod-banks'],
  ['/d/cod-banks/', 'cod-banks'],
  ['/d/cod-banks/timeline', 'cod-banks'],
  ['/d/cod-banks/entries/e1', 'cod-banks'],
  ['/d/cod-banks/parties/ISL:Anna%2FB', 'cod-banks'],
  ['/d/cod-banks/forecasts', 'cod-banks'],
  ['/d/cod-banks/forecasts/q1', 'cod-banks'],
])('%s is a page, of %s', (path, dossier) => expect(shapeOf(path)).toEqual({ dossier, isKnown: true }));

it.each([
  ['/d/cod-banks/nothing', 'cod-banks'],
  ['/d/cod-banks/timeline/e1', 'cod-banks'],
  ['/d/cod-banks/entries', 'cod-banks'],
  ['/d/cod-banks/entries//', 'cod-banks'],
  ['/d/cod-banks/entries/e1/more', 'cod-banks'],
  ['/d/Cod..Banks', null],
  ['/d', null],
  ['/d//timeline', null],
  ['/elsewhere', null],
])('%s is none', (path, dossier) => expect(shapeOf(path)).toEqual({ dossier, isKnown: false }));
