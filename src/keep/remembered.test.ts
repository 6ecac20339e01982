import { expect, it } from 'vitest';
import { remembered } from './remembered.js';

it('answers a text once', () => {
  const asked: string[] = [];
  const lengthOf = remembered((text) => {
    asked.push(text);
    return text.length;
  });
  expect([lengthOf('Oslo'), lengthOf(''), lengthOf('Oslo'), lengthOf('')]).toEqual([4, 0, 4, 0]);
  expect(asked).toEqual(['Oslo', '']);
});

it('forgets rather than grow without end', () => {
  let asked = 0;
  const same = remembered((text) => {
    asked += 1;
    return text;
  });
  for (let i = 0; i < 10_000; i++) same(String(i));
  expect(same('0')).toBe('0');
  expect(asked).toBe(10_000);
  expect(same('10000')).toBe('10000');
  expect(same('0')).toBe('0');
  expect(asked).toBe(10_002);
});
