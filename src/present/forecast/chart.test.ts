import { describe, expect, it } from 'vitest';
import { apart, CHART_STYLE, chartSvg, lineFrom, textAt } from './chart.js';

describe('a chart', () => {
  const svg = chartSvg({ title: 'A & B', description: '<none>', wide: 40, high: 20, markup: ['<g/>'] });

  it('stands by itself, with a title and a description', () => {
    expect(svg).toMatch(/^<svg xmlns="[^"]+" class="chart" viewBox="0 0 40 20"/);
    expect(svg).toContain('<title>A &amp; B</title>');
    expect(svg).toContain('<desc>&lt;none&gt;</desc>');
  });

  it('is light or dark, asks nothing of another host, and holds only within itself', () => {
    expect(CHART_STYLE).toContain('prefers-color-scheme:dark');
    expect(CHART_STYLE).not.toMatch(/url\(|@import|http/);
    const selectors = CHART_STYLE.replace(/@media[^{]*\{(.*)\}$/gm, '$1').match(/^[^{]+/gm) ?? [];
    expect(selectors.filter((one) => !one.split(',').every((part) => part.startsWith('.chart')))).toEqual([]);
  });

  it('writes texts and lines', () => {
    expect(textAt(1.26, 2, 'a < b', 'end')).toBe('<text class="end" x="1.3" y="2">a &lt; b</text>');
    expect(lineFrom([0, 1], [2, 3])).toBe('<path class="grid" d="M0,1L2,3"/>');
  });
});

describe('labels keep apart', () => {
  it.each([
    [
      [10, 50],
      [10, 50],
    ],
    [
      [10, 12],
      [10, 26],
    ],
    [
      [95, 98, 20],
      [84, 100, 20],
    ],
    [
      [5, 5, 5],
      [5, 21, 37],
    ],
  ])('%j stand at %j', (wanted, placed) => expect(apart(wanted, 16, 100)).toEqual(placed));
});
