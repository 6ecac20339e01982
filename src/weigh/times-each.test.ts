import { expect, it } from 'vitest';
import { timesEach } from './times-each.js';

it('counts each value, the most often first, of equals the one that came first', () =>
  expect(timesEach(['NOR', 'ISL', 'FIN', 'ISL', 'FIN'])).toEqual([
    ['ISL', 2],
    ['FIN', 2],
    ['NOR', 1],
  ]));
it('has nothing to count in none', () => expect(timesEach([])).toEqual([]));
