import { describe, expect, it } from 'vitest';
import { rivals } from './rivals.js';

describe('rivals', () => {
  it('are the values that contradict the winner, in the order in which they were told, each once', () => {
    const others = rivals((a, b) => a !== b);
    for (const value of ['a', 'b', 'a', 'c']) others.tell(value);
    expect(others.of('b')).toEqual(['a', 'c']);
    others.tell('d');
    expect(others.of('b')).toEqual(['a', 'c', 'd']);
    expect(others.of('a')).toEqual(['b', 'c', 'd']);
  });

  it('are never more than people can look through', () => {
    const others = rivals((a, b) => a !== b);
    for (let i = 0; i < 100; i++) others.tell(`value ${i}`);
    expect(others.of('value 3')).toHaveLength(20);
  });
});
