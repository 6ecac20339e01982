import { describe, expect, it } from 'vitest';
import { penFor } from '../pen.js';
import { ladderLine } from './ladder-line.js';

const pen = penFor({ width: 80, colour: false });

describe('both ladders', () => {
  it('meet in the middle, where both have promised', () => {
    expect(ladderLine([4, 4], pen)).toBe('○○○○● ┃ ●○○○○');
    expect(ladderLine([1, 0], pen)).toBe('○●○○○ ┃ ○○○○●');
  });
  it('are empty where a side has said nothing', () =>
    expect(ladderLine([null, 2], pen)).toBe('○○○○○ ┃ ○○●○○'));
});
