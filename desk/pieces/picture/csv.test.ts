import { expect, it } from 'vitest';
import { csvOf } from './csv.js';

it('quotes what needs it, leaves empty what is not known, and keeps formulas from running', () => {
  const rows = [
    ['Panmunjom, "truce village"', -3],
    ['=1+1', null],
  ];
  expect(csvOf({ columns: ['place', 'score'], rows })).toBe(
    'place,score\r\n"Panmunjom, ""truce village""",-3\r\n\'=1+1,\r\n',
  );
});
