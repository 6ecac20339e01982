import { describe, expect, it } from 'vitest';
import { american } from './spelling.js';

describe('american', () => {
  it.each([
    ['normalise', 'normalize'],
    ['recognised', 'recognized'],
    ['organisations', 'organizations'],
    ['criticising', 'criticizing'],
    ['analysed', 'analyzed'],
    ['defence', 'defense'],
    ['neighbouring', 'neighboring'],
    ['programmes', 'programs'],
    ['centre', 'center'],
  ])('%s', (british, word) => expect(american(british)).toBe(word));

  it.each([
    'exercise',
    'promised',
    'compromise',
    'uprising',
    'advisers',
    'crisis',
    'crises',
    'raise',
    'visit',
    'hour',
    'analysis',
    'premises',
  ])('%s stays', (word) => expect(american(word)).toBe(word));
});
