import { describe, expect, it } from 'vitest';
import { tokensIn, treesOf } from './parsed.js';

describe('treesOf', () => {
  it('parses a sentence once', () => {
    const trees = treesOf('The ministers met in Oslo.');
    expect(trees.tokens.forms).toEqual(['The', 'ministers', 'met', 'in', 'Oslo', '.']);
    expect(treesOf('The ministers met in Oslo.')).toBe(trees);
  });
});

describe('tokensIn', () => {
  const trees = treesOf('The ministers met in Oslo.');
  it('finds the tokens that a stretch touches', () => {
    expect(tokensIn(trees, 4, 17)).toEqual({ from: 1, to: 3 });
    expect(tokensIn(trees, 6, 7)).toEqual({ from: 1, to: 2 });
    expect(tokensIn(trees, 3, 4)).toBeNull();
  });
});
