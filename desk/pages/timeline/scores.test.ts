import type { PromiseSheet, Verdicts } from 'dragoman/client';
import { expect, it } from 'vitest';
import { promisesOf, scoresOf } from './scores.js';

const moment = (score: number) => ({ score, low: score - 10, high: score + 10, sources: 3, word: 'symbol' });

it('takes how an encounter turned out, once that can be said', () => {
  const rows = [
    {
      entry: 'old',
      asReported: moment(60),
      turnedOut: [
        { ...moment(20), months: 6, over: true },
        { ...moment(-5), months: 24, over: true },
      ],
    },
    { entry: 'new', asReported: moment(40), turnedOut: [{ ...moment(10), months: 6, over: false }] },
  ];
  expect([...scoresOf({ rows } as unknown as Verdicts)]).toEqual([
    ['old', -5],
    ['new', 40],
  ]);
  expect(scoresOf(undefined).size).toBe(0);
});

it('finds promises by their entry', () => {
  const sheet = { rows: [{ entry: 'p', state: 'lapsed' }] } as unknown as PromiseSheet;
  expect(promisesOf(sheet).get('p')?.state).toBe('lapsed');
});
