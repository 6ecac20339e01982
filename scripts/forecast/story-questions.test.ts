import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { answerTable, movedTable } from './story-questions.mjs';

const answer = (moved: number) => ({
  probability: 0.2,
  interval: [0.1, 0.3],
  working: { signals: [{ name: 'tests', says: '3 that still count', moved }] },
  since: { outcome: 'no' },
});

describe('a question of the story', () => {
  it('is scored as it was answered, and as signals in full would have answered it', () => {
    const rows: string[] = answerTable({ alone: answer(Math.log(4)) });
    expect(rows.slice(2)).toEqual([
      '| alone | as given | 20 % | 10 % and 30 % | 0.0400 | 0.223 |',
      '| alone | with signals in full | 50 % |  | 0.2500 | 0.693 |',
    ]);
  });
  it('that is open has no score', () =>
    expect(answerTable({ alone: { ...answer(0), since: null } })[2]).toBe(
      '| alone | as given | 20 % | 10 % and 30 % |',
    ));
  it('says what each signal moved before and after', () =>
    expect(movedTable(answer(-0.5), answer(0.25))[2]).toBe('| tests | −0.50 | 0.25 | 3 that still count |'));
});
