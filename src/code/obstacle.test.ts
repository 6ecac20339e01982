import { describe, expect, it } from 'vitest';
import { read } from '../../test/coded.js';

describe('obstacles', () => {
  it('reads the topic and the sides', () =>
    expect(
      read('obstacle', 'Deep differences over sanctions remain between Peru and Chile.')[0],
    ).toMatchObject({
      issue: 'sanctions',
      between: ['PER', 'CHL'],
    }));
  it('makes two of two topics', () =>
    expect(
      read('obstacle', 'Peru and Chile have fundamental differences over sanctions and prisoners.').map(
        (o) => o.issue,
      ),
    ).toEqual(['sanctions', 'prisoners_remains']));
  it('falls back on the main sides of the document', () =>
    expect(
      read('obstacle', 'Peru met Chile. Peru called Chile. Mistrust is a stumbling block.')[0]?.between,
    ).toEqual(['PER', 'CHL']));
});
