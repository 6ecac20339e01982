import { expect, it } from 'vitest';
import { rowEntry } from '../../../test/row-entry.js';
import { sampleEntry } from '../../../test/sample-export.js';
import type { Report } from '../../record/index.js';
import { addressesOf, saidBy } from './said.js';

it('is the sentence of a row, else the first passage', async () => {
  const { entry } = await rowEntry();
  expect(saidBy(entry.reports[0] as Report)).toBe('The two met in Bern for a day.');
  expect(saidBy(sampleEntry('e-wish').reports[0] as Report)).toBe('Iceland demands an end to night patrols');
});

it('opens a row where its sources stand', async () => {
  const { entry } = await rowEntry();
  expect(entry.reports.map(({ document }) => addressesOf(document))).toEqual([
    ['https://a.example/1', 'https://b.example/2'],
  ]);
  expect(addressesOf({ source: 'https://news.example/a' })).toEqual(['https://news.example/a']);
  expect(addressesOf({ source: 'notes/a.txt' })).toEqual([]);
});
