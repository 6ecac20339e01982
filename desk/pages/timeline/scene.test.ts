import { expect, it } from 'vitest';
import { drawn, wordsIn } from './drawn.js';
import { drawScene } from './scene.js';
import type { View } from './view.js';
import { viewOf } from './view-made.js';

const summit = { level: 'leaders', status: 'held', date: '2018-06-12', title: 'Leaders meet on an island' };
const picture = (view: View) => drawn((painter) => drawScene(painter, view));

it('draws lanes, time and marks, and a ring around what is looked at', () => {
  const view = viewOf([summit]);
  for (const words of ['Encounters', 'leaders', 'Jan', '2018', 'Leaders meet on an island'])
    expect(wordsIn(picture(view))).toContain(words);
  expect(picture(view)).not.toContain('stroke="a"');
  expect(picture({ ...view, selected: 0 })).toContain('stroke="a" stroke-width="2"');
});

it('says of a lane that it holds nothing in the time that is seen', () => {
  const view = viewOf([summit, { kind: 'statement', date: '2015-01-01' }]);
  expect(wordsIn(picture(view))).toContain('no report of statements found');
});

it('counts a crowd', () => {
  const many = Array.from({ length: 700 }, (_, day) => ({
    kind: 'statement',
    date: new Date(Date.UTC(2018, 0, 1 + day)).toISOString().slice(0, 10),
  }));
  expect(picture(viewOf(many))).toContain('opacity="0.75"');
});

it('draws promises as lines', () => {
  expect(wordsIn(picture(viewOf([{ kind: 'commitment', date: '2018-06-12', title: 'A freeze' }])))).toContain(
    'A freeze',
  );
});
