import { describe, expect, it } from 'vitest';
import { columnOf, decemberOf, labelsOf, readPanel, yearOf } from './panel.js';

const heading = 'c,m,y,y3,ym';
const panelOf = (...rows: readonly string[]) => readPanel([heading, ...rows].join('\n'));

describe('a panel', () => {
  const panel = panelOf('AAA,1200,0,1,2000-01', 'AAA,1201,1,-1,2000-02', 'BBB,1201,0,0,2000-02');
  it('is read as columns', () => {
    expect(panel.rows).toBe(3);
    expect(panel.countries).toEqual(['AAA', 'BBB']);
    expect([...panel.country]).toEqual([0, 0, 1]);
    expect([...columnOf(panel, 'y')]).toEqual([0, 1, 0]);
    expect([...labelsOf(panel, 3)]).toEqual([1, -1, 0]);
  });
  it('counts months from 1900', () => {
    expect(decemberOf(2000)).toBe(1211);
    expect(yearOf(1211)).toBe(2000);
    expect(yearOf(1212)).toBe(2001);
  });
  it('says which column it lacks', () => {
    expect(() => columnOf(panel, 'g60')).toThrow('The panel has no column "g60"');
    expect(() => readPanel('c,y\nAAA,1')).toThrow('The panel has no column "m"');
  });
});

describe('a damaged panel', () => {
  it.each([
    ['a month left out', ['AAA,1200,0,0,x', 'AAA,1202,0,0,x'], /^Row 3 .* leaves months out/],
    ['a month told twice', ['AAA,1200,0,0,x', 'AAA,1200,0,0,x'], /^Row 3 .* comes twice/],
    ['a country that comes back', ['AAA,1,0,0,x', 'BBB,1,0,0,x', 'AAA,2,0,0,x'], /^Row 4 .* comes twice/],
    ['a word for a number', ['AAA,1200,often,0,x'], /^Row 2 of the panel has "often" for y/],
    ['an empty cell', ['AAA,1200,0,,x'], /^Row 2 of the panel has "" for y3/],
    ['a row cut short', ['AAA,1200'], /^Row 2 /],
  ])('with %s is refused by row', (_, rows, message) => expect(() => panelOf(...rows)).toThrow(message));
});
