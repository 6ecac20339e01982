import { expect, it } from 'vitest';
import { markOf } from './mark-made.js';

it('happened and was known on its date, unless a test says otherwise', () => {
  expect(markOf({ date: '2018-06-12' })).toMatchObject({
    first: '2018-06-12',
    last: '2018-06-12',
    known: '2018-06-12',
  });
  expect(markOf({ date: '2018-06', first: '2018-06-01' }).first).toBe('2018-06-01');
});
