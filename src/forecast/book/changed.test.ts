import { expect, it } from 'vitest';
import { inBook, kept } from '../../../test/forecast-book.js';
import { bookChanges } from './changed.js';

const [first, second] = [kept(), kept({ probability: 0.3 })];
const YES = { outcome: 'yes', day: '2022-05-10' } as const;
const changes = (...looks: Parameters<typeof bookChanges>) => bookChanges(...looks).map(({ what }) => what);

it('tells what came into the book, and what was taken out of it', () => {
  expect(changes([], [inBook([first, second])])).toEqual(['asked', 'forecast', 'forecast']);
  expect(changes([inBook([first])], [inBook([second], YES)])).toEqual(['forecast', 'taken back', 'resolved']);
  expect(changes([inBook([first], YES)], [inBook([first])])).toEqual(['reopened']);
  expect(changes([inBook([first], YES)], [inBook([first], YES)])).toEqual([]);
  expect(bookChanges([inBook([])], [inBook([first])])).toMatchObject([{ forecast: { probability: 0.12 } }]);
});
