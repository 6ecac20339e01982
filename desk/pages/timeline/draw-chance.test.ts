import { expect, it } from 'vitest';
import { chanceOf } from './chance.js';
import { drawChance, nameChance } from './draw-chance.js';
import { drawn, wordsIn } from './drawn.js';
import { layoutOf } from './layout.js';
import { viewOf } from './view-made.js';

const chance = chanceOf('Will they meet within a year?', {
  course: [
    { day: '2018-02-01', probability: 0.1, interval: [0.05, 0.2] },
    { day: '2019-02-01', probability: 0.2, interval: [0.1, 0.28] },
  ],
});
const made = viewOf([{ date: '2018-06-12' }]);
const view = { ...made, chance, layout: layoutOf(made.columns, true) };

it('draws a line within a band, and writes the newest with its doubt', () => {
  const picture = drawn((painter) => drawChance(painter, view));
  expect(wordsIn(picture).map((words) => words?.replaceAll('\u00a0', ' '))).toEqual([
    '20 % (10–28 %)',
    'Will they meet within a year?',
  ]);
  expect(picture).toContain('stroke-dasharray');
});

it('names its lane, and is not there without a forecast', () => {
  expect(wordsIn(drawn((painter) => nameChance(painter, view)))).toContain('Forecast');
  expect(drawn((painter) => drawChance(painter, { ...view, chance: null }))).not.toContain('<path');
});
