import type { Look, Shape } from './looks.js';
import type { Ink, Painter } from './painter.js';

/** One pass over all marks of a look: in which ink, and what of the shape. */
export interface Pass {
  readonly ink: Ink;
  readonly add: (painter: Painter, x: number, y: number, size: number) => void;
}

const disc: Pass['add'] = (painter, x, y, size) => painter.disc(x, y, size);

const polygon =
  (...points: readonly (readonly [number, number])[]): Pass['add'] =>
  (painter, x, y, size) => {
    points.forEach(([right, down], index) => {
      if (index === 0) painter.moveTo(x + right * size, y + down * size);
      else painter.lineTo(x + right * size, y + down * size);
    });
    const [[right, down] = [0, 0]] = points;
    painter.lineTo(x + right * size, y + down * size);
  };

const strokes =
  (...lines: readonly (readonly [number, number, number, number])[]): Pass['add'] =>
  (painter, x, y, size) => {
    for (const [x1, y1, x2, y2] of lines) {
      painter.moveTo(x + x1 * size, y + y1 * size);
      painter.lineTo(x + x2 * size, y + y2 * size);
    }
  };

/** What marks overlap is told apart by a line of the ground. */
const filled = (colour: Look['colour'], add: Pass['add']): Pass[] => [
  { ink: { fill: colour, stroke: 'ground' }, add },
];
const outlined = (colour: Look['colour'], add: Pass['add']): Pass[] => [
  { ink: { fill: 'ground', stroke: colour, width: 1.5 }, add },
];

const half =
  (side: 'left' | 'right'): Pass['add'] =>
  (painter, x, y, size) =>
    painter.half(x, y, size, side);

const leaning = (colour: Look['colour'], side: 'left' | 'right'): Pass[] => [
  { ink: { fill: 'ground' }, add: disc },
  { ink: { fill: colour }, add: half(side) },
  { ink: { stroke: colour, width: 1.25 }, add: disc },
];

const MADE: Readonly<Record<Shape, (colour: Look['colour']) => Pass[]>> = {
  disc: (colour) => [{ ink: { fill: colour, stroke: 'soft', width: 1.25 }, add: disc }],
  left: (colour) => leaning(colour, 'left'),
  right: (colour) => leaning(colour, 'right'),
  ring: (colour) => outlined(colour, disc),
  cross: (colour) => [{ ink: { stroke: colour, width: 1.5 }, add: strokes([-1, -1, 1, 1], [-1, 1, 1, -1]) }],
  tick: (colour) => [{ ink: { stroke: colour, width: 1.5 }, add: strokes([0, -1.2, 0, 1.2]) }],
  diamond: (colour) => filled(colour, polygon([0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0])),
  up: (colour) => filled(colour, polygon([0, -1.1], [1.1, 0.9], [-1.1, 0.9])),
  down: (colour) => filled(colour, polygon([0, 1.1], [1.1, -0.9], [-1.1, -0.9])),
  square: (colour) => filled(colour, polygon([-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9])),
  frame: (colour) => outlined(colour, polygon([-0.8, -0.8], [0.8, -0.8], [0.8, 0.8], [-0.8, 0.8])),
};

/** The passes in which marks of a look are painted. */
export const passesOf = ({ shape, colour }: Look): readonly Pass[] => MADE[shape](colour);
