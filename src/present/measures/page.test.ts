import { expect, it } from 'vitest';
import { measurePage } from '../../../test/measure-page.js';
import { penFor } from '../pen.js';
import { headRows, reachInWords } from './page.js';

const pen = penFor({ width: 80, colour: false });

it('a page says what it measures, of which dossier, and from where it is seen', () =>
  expect(headRows('Pauses', measurePage([], { seenFrom: 'as known on 1 May 2021' }), pen)).toEqual([
    'Pauses · The cod banks · as known on 1 May 2021',
  ]));
it('a page names parties that nobody named, and those that there are', () => {
  expect(
    headRows('Tempo', measurePage([], { strangers: ['FIN'] }), pen)
      .join(' ')
      .replace(/\s+/g, ' '),
  ).toContain('Nothing in this dossier that could be counted here names Finland; its parties are NOR, ISL.');
  expect(headRows('Tempo', measurePage([], { strangers: ['FIN'], parties: [] }), pen)[1]).toMatch(
    /Finland\.$/,
  );
});
it('the reach of the record is told, or that it is not known', () => {
  expect(reachInWords('2024-03-01')).toBe(
    'The record knows until 1 March 2024, the day of its newest document.',
  );
  expect(reachInWords(null)).toMatch(/^No document bears a day/);
});
