import { expect, it } from 'vitest';
import { onceEach } from './once-each.js';

it('counts contacts of the same days and level once, as the first tells it', () => {
  const held = (id: string, first: string | null, level: string) => ({
    id,
    first,
    last: first,
    slots: { level },
  });
  const once = onceEach([
    held('a', '2021-05-10', 'leaders'),
    held('b', '2021-05-10', 'leaders'),
    held('c', '2021-05-10', 'officials'),
    held('d', '2021-05-11', 'leaders'),
  ]);
  expect(once.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
});
