import { expect, it } from 'vitest';
import { waiting } from './waiting.js';

it('tells what waits for a person, sort by sort', () => {
  expect(waiting({ merge: 1, contradiction: 2, doubt: 1200 })).toBe(
    '1 likely duplicate, 2 contradictions and 1,200 doubts',
  );
  expect(waiting({ merge: 0, contradiction: 1, doubt: 0 })).toBe('1 contradiction');
  expect(waiting({ merge: 0, contradiction: 0, doubt: 0 })).toBeNull();
});
