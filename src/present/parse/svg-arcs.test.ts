import { expect, it } from 'vitest';
import { REFUSAL } from '../../../test/parsed-sentence.js';
import { arcBand } from './svg-arcs.js';
import { layoutOf } from './svg-layout.js';

const { markup, height } = arcBand(layoutOf(REFUSAL));
const labels = [...markup.matchAll(/<text[^>]*>([^<]*)/g)].map(([, label]) => label);

it('labels every arc, and the root', () =>
  expect(labels.toSorted()).toEqual([
    'case',
    'det',
    'mark',
    'nsubj',
    'obj',
    'obl',
    'punct',
    'root',
    'xcomp',
  ]));
it('sets the parts of a clause and marks apart from the rest', () => {
  expect(markup.match(/class="arc core"/g)).toHaveLength(4);
  expect(markup.match(/class="arc punct"/g)).toHaveLength(1);
});
it('keeps all lines within its height', () => {
  const heights = [...markup.matchAll(/[MVQ][\d.]*,?([\d.]+)/g)].map(([, y]) => Number(y));
  expect(heights.length).toBeGreaterThan(8);
  expect(Math.max(...[...markup.matchAll(/V([\d.]+)/g)].map(([, y]) => Number(y)))).toBeLessThanOrEqual(
    height,
  );
  expect(
    Math.min(...[...markup.matchAll(/ y="(-?[\d.]+)"/g)].map(([, y]) => Number(y))),
  ).toBeGreaterThanOrEqual(12);
});
it('writes no number that is none', () => expect(markup).not.toMatch(/NaN|Infinity|undefined/));
