import { describe, expect, it } from 'vitest';
import { findParagraphs } from './paragraphs.js';
import { findTurns } from './turns.js';

const turns = (text: string) => findTurns(text, findParagraphs(text));
const labels = (text: string): string[] => turns(text).map(({ label }) => text.slice(label.start, label.end));

describe('turns', () => {
  it.each([
    [
      'THE PRESIDENT: Good morning.\n\nQ Sir, will you go?\n\nTHE PRESIDENT: Yes.',
      ['THE PRESIDENT:', 'Q', 'THE PRESIDENT:'],
    ],
    ['SENIOR ADMINISTRATION OFFICIAL: They met.', ['SENIOR ADMINISTRATION OFFICIAL:']],
    ['MR. LUND: Yes.\n\nMS. ROE: No.', ['MR. LUND:', 'MS. ROE:']],
    [
      'Chairman Park. We came far.\n\nPresident Hale. We did.\n\nQ. Will you sign?\n\nPresident Hale. Yes.',
      ['Chairman Park.', 'President Hale.', 'Q.', 'President Hale.'],
    ],
    ['Ana: Will it last?\n\nHale: Yes.\n\nAna: Why?', ['Ana:', 'Hale:', 'Ana:']],
    ['Q: Will it last?\n\nA: Yes.', ['Q:', 'A:']],
    ['RESTORING TRUST IN TRADE: Today both sides signed.', []],
    ['Trade: Both sides signed.\n\nEnergy: Nothing new.', []],
    ['President Hale met Chairman Park. They signed.\n\nPresident Hale left.', []],
    ['Note: Times are local.\n\nNote: Names are not.', []],
  ])('%s', (text, expected) => expect(labels(text)).toEqual(expected));

  it('lets a turn run to the next label', () => {
    const text = 'Opening remarks.\n\nMR. LUND: Yes.\n\nAnd more.\n\nMS. ROE: No.';
    expect(turns(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'MR. LUND: Yes.\n\nAnd more.',
      'MS. ROE: No.',
    ]);
  });
});
