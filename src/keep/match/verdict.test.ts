import { describe, expect, it } from 'vitest';
import { different, doubtful, same } from './verdict.js';

describe('verdicts', () => {
  it('carry their reason, and how tightly the two fit', () => {
    expect(same('the same day', 3)).toEqual({ verdict: 'same', because: 'the same day', fit: 3 });
    expect(doubtful('the same month')).toEqual({ verdict: 'doubtful', because: 'the same month', fit: 1 });
    expect(different('another day')).toEqual({ verdict: 'different', because: 'another day', fit: 1 });
  });
});
