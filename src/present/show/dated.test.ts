import { expect, it } from 'vitest';
import { penFor } from '../pen.js';
import { dated } from './dated.js';

const rows = (columns: number): string[] =>
  dated('10 June 2020', penFor({ width: columns, colour: false }), ({ put }) =>
    put('A plan for the banks, and who is to keep watch over them by night'),
  );

it('has the day beside what it is of, where there is room', () =>
  expect(rows(60)).toEqual([
    '10 June 2020       A plan for the banks, and who is to keep',
    '                   watch over them by night',
  ]));
it('has it above where there is little', () =>
  expect(rows(40)).toEqual([
    '10 June 2020',
    '  A plan for the banks, and who is to',
    '  keep watch over them by night',
  ]));
