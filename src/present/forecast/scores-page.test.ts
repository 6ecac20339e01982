import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { inBook, kept } from '../../../test/forecast-book.js';
import { leaderBoard, ownCalibrations } from '../../forecast/book/index.js';
import { renderScoresHtml } from './scores-page.js';

const entries = [
  inBook(
    [
      kept({ day: '2022-05-22', probability: 0.2, who: '<script>' }),
      kept({ day: '2022-05-22', probability: 0.4, kind: 'model', who: 'base rate' }),
    ],
    { outcome: 'no', day: '2022-05-31' },
  ),
];
const page = (of = entries) => ({
  title: 'The <b>cod</b> banks',
  seenFrom: '',
  today: '2022-06-05',
  counts: { yes: 0, no: of.length, unresolvable: 0, open: 2 },
  benchmark: 'base rate',
  board: leaderBoard(of, 'model base rate'),
  calibrations: ownCalibrations(of),
});
const html = renderScoresHtml(page());
const { document } = parseHTML(html);

describe('the page of scores', () => {
  it('has a line for each forecaster and a picture that says the same in words', () => {
    const rows = [...document.querySelectorAll('tbody tr')].map(
      (row) => row.querySelector('th')?.textContent,
    );
    expect(rows.sort()).toEqual(['<script>', 'model base rate']);
    expect(document.querySelector('svg[role="img"] desc')?.textContent).toContain('model base rate:');
    expect(document.querySelector('header')?.textContent).toContain('1 question decided (0 yes, 1 no)');
    expect(html).toContain('With fewer than 30 questions decided');
  });
  it('escapes words, runs nothing and asks for nothing', () => {
    expect(document.querySelector('script, b')).toBeNull();
    expect(html).toContain("default-src 'none'");
  });
  it('says what is missing where nothing is decided', () =>
    expect(renderScoresHtml(page([]))).toContain('Nothing to score yet'));
});
