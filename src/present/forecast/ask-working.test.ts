import { describe, expect, it } from 'vitest';
import { answerOn } from '../../../test/whaling.js';
import type { Answer } from '../../record/index.js';
import { penFor } from '../pen.js';
import { changeRows, driverRows, memberRows, missingRows, referenceRows, signalRows } from './ask-working.js';

const pen = penFor({ width: 80, colour: false });
const { working } = answerOn();
const told = (more: Partial<Answer['working']>): Answer['working'] => ({ ...working, ...more });

describe('the working of an answer', () => {
  it('begins with what usually happens, and what the models say', () => {
    expect(referenceRows(working, pen).join('\n')).toMatch(
      /20 % +meetings of the two sides\n +2 in 9 years\./,
    );
    expect(memberRows(working, pen).join('\n')).toMatch(/20 % +rate · weight 50 %\n +the rate\./);
  });
  it('tells what moves it, the strongest first', () => {
    const drivers = [
      { name: 'weak', says: 'a', moved: 0.1 },
      { name: 'strong', says: 'since 2022-01-05', moved: -1 },
    ];
    const rows = driverRows(told({ drivers }), pen);
    expect(rows.findIndex((row) => row.includes('strong: since 5 January 2022'))).toBeLessThan(
      rows.findIndex((row) => row.includes('weak')),
    );
  });
  it('leaves out what is not there', () => {
    for (const rows of [driverRows, signalRows, changeRows, missingRows])
      expect(rows(working, pen)).toEqual([]);
  });
  it('tells what would change it, and what is missing', () => {
    expect(changeRows(told({ changes: [{ if: 'they wrote', probability: 0.5 }] }), pen).join('\n')).toMatch(
      /50 % +if they wrote/,
    );
    expect(missingRows(told({ missing: ['It ends on 2022-01-05.'] }), pen).at(-1)).toBe(
      '– It ends on 5 January 2022.',
    );
  });
});
