import { describe, expect, it } from 'vitest';
import { madeReport } from '../../../test/made-report.js';
import { backtestHtml, backtestMarkdown } from './backtest-page.js';

const report = madeReport();

describe('a back-test as Markdown', () => {
  const text = backtestMarkdown(report);
  it('has a title, and a table under each heading', () => {
    expect(text).toMatch(/^# Back-test of leaders’ meetings, 2002–2003\n/);
    expect(text.match(/^## /gm)?.length).toBe(text.match(/^\| ---/gm)?.length);
  });
  it('has rows as wide as their heads', () => {
    for (const table of text.split('\n\n').filter((part) => part.startsWith('|'))) {
      const widths = table
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' | ').length);
      expect(new Set(widths).size).toBe(1);
    }
  });
  it('has the parts of the Brier score', () => expect(text).toContain('| reliability | resolution |'));
});

describe('a back-test as HTML', () => {
  const page = backtestHtml(report);
  it('is one page that asks for nothing', () => {
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).not.toMatch(/<script|<link|src=|https?:\/\/(?!www\.w3\.org)/);
  });
  it('has a picture of the calibration with its counts, and all tables', () => {
    expect(page).toContain('<svg');
    expect(page).toContain('within 12 months');
    expect(page.match(/<table>/g)?.length).toBe(9);
    for (const { count } of report.horizons[0]?.calibration ?? [])
      if (count > 0) expect(page).toContain(`>${count}<`);
  });
});
