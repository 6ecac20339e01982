import { describe, expect, it } from 'vitest';
import { tableRow } from '../../../test/table-row.js';
import { promiseTold as told } from '../../../test/told-promise.js';
import { wordedIn } from './axes.js';

describe('wordedIn', () => {
  const aim = told('a', '2031-01-01', {}, { quote: 'Chad promised to work towards peace' });
  const deed = told('b', '2031-01-02', {}, { quote: 'Chad will close 2 mines by May 2031' });

  it('takes the most specific wording of the promise', () => {
    expect(wordedIn({ reports: [aim, deed] })).toMatchObject({ item: 'b#1', obligation: 2, precision: 3 });
    expect(wordedIn({ reports: [aim] })).toMatchObject({ obligation: 1, precision: 0 });
  });

  it('does not take reports on what became of it for its wording', () => {
    const kept = told(
      'c',
      '2031-06-01',
      { status: 'fulfilled' },
      { quote: 'Chad closed 2 mines by May 2031' },
    );
    expect(wordedIn({ reports: [kept] })).toBeNull();
    expect(wordedIn({ reports: [aim, kept] })?.precision).toBe(0);
  });

  it('reads a row as its sentence, and shows each mark where it stands in the row', () => {
    const says = 'Chad agreed to close the mine.';
    const quote = `kind: commitment\nsummary: ${says}\nverification: no`;
    const row = tableRow('promises', 'oslo-1', { says });
    const worded = wordedIn({ reports: [told('r', '2031-01-01', {}, { quote, row })] });
    expect(worded?.delegation).toBe(0);
    const marks = worded?.marks.filter(({ mark }) => mark !== 'actor') ?? [];
    expect(marks.map(({ mark }) => mark)).toEqual(['firm', 'act', 'object']);
    for (const { evidence } of marks)
      for (const piece of evidence) expect(quote.slice(piece.start, piece.end)).toBe(piece.quote);
  });
});
