import { expect, it } from 'vitest';
import { uniqueIds } from './unique-id.js';

it('numbers what has the same name', () => {
  const unique = uniqueIds();
  expect(['report', 'note', 'report', 'report'].map(unique)).toEqual([
    'report',
    'note',
    'report-2',
    'report-3',
  ]);
});

it('steps over names that are taken', () => {
  const unique = uniqueIds();
  expect(['report', 'report-2', 'report', 'report-2'].map(unique)).toEqual([
    'report',
    'report-2',
    'report-3',
    'report-2-2',
  ]);
});
