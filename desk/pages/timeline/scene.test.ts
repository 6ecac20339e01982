import { expect, it } from 'vitest';
import { GUTTER } from './layout.js';
import { drawScene } from './scene.js';
import { svgPainter } from './svg-painter.js';
import type { View } from './view.js';
import { viewOf } from './view-made.js';

const palette = {
  ground: 'g',
  ink: 'i',
  soft: 's',
  line: 'l',
  accent: 'a',
  symbol: 'y',
  substance: 'u',
  shade: 'h',
};

function drawn(view: View): string {
  const svg = svgPainter(palette, (words) => words.length * 6);
  drawScene(svg, view);
  return svg.done(view.width, view.layout.height);
}
const words = (view: View) => [...drawn(view).matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text);

const summit = { level: 'leaders', status: 'held', date: '2018-06-12', title: 'Leaders meet on an island' };

it('writes lanes, rows, time and the weightiest marks', () => {
  const said = words(
    viewOf([summit, { level: 'officials', date: '2018-05-27', title: 'Envoys meet at a border' }]),
  );
  for (const one of ['Encounters', 'leaders', 'officials', 'Jan', '2018', 'Leaders meet on an island'])
    expect(said).toContain(one);
});

it('shades pauses, and writes the longest words for their length that find room', () => {
  const band = {
    from: 17_532 + 100,
    to: 17_532 + 200,
    says: ['a very long way to say how long', '100 days'],
    after: 'e',
  };
  const view = viewOf([summit], { bands: [band] });
  expect(words(view)).toContain('100 days');
  expect(drawn(view)).toContain('fill="h"');
});

it('counts where there are too many to be told apart', () => {
  const many = Array.from({ length: 700 }, (_, day) => ({
    kind: 'statement',
    date: new Date(Date.UTC(2018, 0, 1 + day)).toISOString().slice(0, 10),
  }));
  const crowd = drawn(viewOf(many));
  expect(crowd).toContain('opacity="0.75"');
  expect(drawn(viewOf(many.slice(0, 100)))).not.toContain('opacity="0.75"');
});

it('shows the days that a mark may mean: dashed where they are not sure', () => {
  const dashes = (date: string, first: string, last: string) =>
    drawn(viewOf([{ level: 'officials', date, first, last }])).includes('stroke-dasharray');
  expect(dashes('2018-06', '2018-06-01', '2018-06-30')).toBe(true);
  expect(dashes('2018-06-01/2018-06-30', '2018-06-01', '2018-06-30')).toBe(false);
});

it('draws nothing that was not known, and a ring around what is looked at', () => {
  const marks = [{ ...summit, known: '2018-06-12' }];
  expect(words(viewOf(marks, { knownBy: 17_000 }))).not.toContain(summit.title);
  expect(drawn(viewOf(marks, { selected: 0 }))).toContain('stroke="a" stroke-width="2"');
});

it('draws promises from the day they were made', () => {
  const promise = { kind: 'commitment', date: '2018-06-12', title: 'A freeze' };
  expect(words(viewOf([promise]))).toContain('A freeze');
  expect(drawn(viewOf([promise]))).toContain(`M${GUTTER + 162.5}`);
});
