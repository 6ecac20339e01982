import { describe, expect, it } from 'vitest';
import { read } from '../../test/coded.js';

describe('precedents', () => {
  it('reads the case and whom it informs', () =>
    expect(read('precedent', 'Iran studies the fate of Libya closely.')[0]).toMatchObject({
      about: 'IRN',
      case: expect.stringContaining('fate of Libya'),
    }));
  it('reads a contrast', () =>
    expect(read('precedent', 'Unlike previous accords, this one names dates.')).toHaveLength(1));
  it('is none without a lesson', () => expect(read('precedent', 'Iran met Libya.')).toEqual([]));
});
