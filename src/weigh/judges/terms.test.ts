import { expect, it } from 'vitest';
import { isInOffice, isOver, officeTerms } from './terms.js';

it('knows times in office by state and name, however it is spelt', () => {
  const terms = officeTerms();
  expect(terms('USA:John Kerry')).toEqual([{ from: '2013-02-01', to: '2017-01-20' }]);
  expect(terms('USA:John F. Kerry')).toEqual(terms('USA:John Kerry'));
  expect(terms('NOR:John Kerry')).toEqual([]);
  expect(officeTerms((level) => level === 'leader')('USA:John Kerry')).toEqual([]);
});

it('tells whether one was in office on a day', () => {
  const term = { from: '2020-02', to: '2021-01' };
  expect(
    ['2020-01-31', '2020-02-01', '2021-01-31', '2021-02-01'].map((day) => isInOffice(term, day)),
  ).toEqual([false, true, true, false]);
  expect(isOver({ from: '2020', to: '' }, '2030-01-01')).toBe(false);
});
