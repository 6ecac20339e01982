import { expect, it } from 'vitest';
import { namesShown } from './names-shown.js';

it('writes a name where it finds room, those first that are named most', () => {
  const sides = [
    { ref: 'NOR', x: 100, y: 100 },
    { ref: 'ISL', x: 120, y: 105 },
    { ref: 'DNK', x: 120, y: 140 },
    { ref: 'FIN', x: 300, y: 100 },
  ];
  expect([...namesShown(sides)]).toEqual(['NOR', 'DNK', 'FIN']);
});
