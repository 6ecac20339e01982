import { describe, expect, it } from 'vitest';
import { isSignalEvent } from './events.js';

describe('classes with signals', () => {
  it('are those that the record has enough of', () => {
    expect(isSignalEvent('leaders_meet')).toBe(true);
    expect(isSignalEvent('promise_kept')).toBe(false);
  });
});
