import { expect, it } from 'vitest';
import { endsOf, momentOf, moveInWords, moversOf, tieInWords } from './sentences.js';
import type { Tie } from './ties.js';

const tie = (points: number, moved: number, standing: Tie['standing']): Tie => ({
  key: 'ISL~NOR',
  pair: ['ISL', 'NOR'],
  points,
  moved,
  standing,
  entries: ['a'],
  newest: null,
});

it('says when, at which balance, and how it moved', () => {
  expect(momentOf(2019, 2021, '2021-03-02')).toBe('at the end of 2019');
  expect(momentOf(2021, 2021, '2021-03-02')).toBe('on 2 March 2021');
  expect(tieInWords(tie(2.12, 0, 'together'))).toBe('Iceland and Norway, +2.1: together');
  expect(moveInWords(tie(2, 1.5, 'together'))).toBe('closer by 1.5, from +0.5 to +2.0');
  expect(moveInWords(tie(-2, -1.5, 'apart'))).toBe('apart by 1.5, from −0.5 to −2.0');
});

it('names who moved most, and who stand at the ends', () => {
  const ties = [tie(-9, 2, 'apart'), tie(3, 0.6, 'met'), tie(2, 2.5, 'together')];
  expect(moversOf(ties, 5).map(({ points }) => points)).toEqual([2, 3]);
  expect(moversOf(ties, 1)).toHaveLength(1);
  expect(endsOf(ties)).toEqual({ closest: ties[2], farthest: ties[0] });
  expect(endsOf([])).toEqual({ closest: null, farthest: null });
});
