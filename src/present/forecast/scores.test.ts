import { describe, expect, it } from 'vitest';
import { inBook, kept } from '../../../test/forecast-book.js';
import { leaderBoard, ownCalibrations } from '../../forecast/book/index.js';
import { renderScores, type ScoresPage } from './scores.js';

const entries = [
  inBook(
    [
      kept({ day: '2022-05-22', probability: 0.2 }),
      kept({ day: '2022-05-22', probability: 0.4, kind: 'model', who: 'base rate' }),
      kept({ day: '2022-05-12', probability: 0.9, who: 'Berta' }),
    ],
    { outcome: 'no', day: '2022-05-31' },
  ),
];
const page = (of = entries): ScoresPage => ({
  title: 'The cod banks',
  seenFrom: '',
  today: '2022-06-05',
  counts: { yes: 0, no: of.length, unresolvable: 0, open: 2 },
  benchmark: 'base rate',
  board: leaderBoard(of, 'model base rate'),
  calibrations: ownCalibrations(of),
});
const render = (width: number, of = entries) => renderScores(page(of), { width, colour: false });

describe('scores', () => {
  it('show who is ahead, with counts', () => {
    const text = render(88);
    expect(text).toMatch(
      /^Scores · The cod banks\n1 question decided \(0 yes, 1 no\), 0 unresolvable, 2 not/,
    );
    expect(text).toMatch(/\nanna +1 +10 +0\.040 +0\.223 +\+75 % +\+0\.445\n/);
    expect(text).toMatch(/\nmodel base rate +1 +10 +0\.160 +0\.511 +0 % +\+0\.265\n/);
    expect(text).toMatch(/\nBerta +1 +20 +0\.810 +2\.303 +−406 % +−0\.710\n/);
    expect(text).toContain('With fewer than 30 questions decided');
  });

  it('show the calibration of each', () => {
    const [, own = ''] = render(88).split('Calibration of anna\n');
    expect(own).toMatch(/20–30 % +20 % +░+ +0 % {2}10 days of 1 question\n/);
  });

  it('say how to get any', () => expect(render(80, [])).toContain('Nothing to score yet'));

  it.each([40, 80])('fit %i columns', (width) => {
    for (const line of render(width).split('\n')) expect(line.length).toBeLessThanOrEqual(width);
  });
});
