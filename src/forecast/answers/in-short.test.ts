import { describe, expect, it } from 'vitest';
import { toldEntry } from '../../../test/told-entries.js';
import type { Answer } from '../../record/index.js';
import { readQuestion } from '../questions/index.js';
import { type KnownOn, YEAR } from '../reference/index.js';
import { inShort } from './in-short.js';

const AS_OF = '2020-01-01';
const met = toldEntry(
  'm',
  { kind: 'encounter', parties: ['PRK', 'USA'], when: '2018-01-01', level: 'leaders' },
  { said: '2018-01-01' },
);
const known: KnownOn = { asOf: AS_OF, entries: [met], parties: ['USA', 'PRK'], knownUntil: AS_OF };
const history = (...days: number[]) => ({ of: 'x', from: 0, to: 30 * YEAR, days, entries: [] });
const working = (moved: number): Answer['working'] => ({
  reference: { name: 'meetings', events: 3, years: 30, probability: 0.05, width: 'sides', says: '' },
  members: [],
  drivers: [
    { name: 'little', says: '', moved: 0.01 },
    { name: 'the last years', says: '', moved },
  ],
  signals: [],
  course: [],
  changes: [],
  missing: [],
});
const short = (text: string, days: number[], moved: number): string =>
  inShort(readQuestion(text, AS_OF), known, { own: history(...days), alike: [] }, working(moved), 0.2);
const MEET = 'USA and PRK leaders meet before 2021';

describe('why, in short', () => {
  it('is what was counted, and what moves it', () => {
    expect(short(MEET, [365, 730], 1)).toBe(
      'In the 30 years that the record covers their leaders met 2 times, last on 1972-01-01. How often such things happen gives 5.0 %; what moves it most, up, is the last years, and all together make it 20 %.',
    );
    expect(short(MEET, [365], -1)).toMatch(/met once.*most, down, is/);
    expect(short(MEET, [], 0)).toMatch(/it never happened.*nothing moves it far/);
  });
  it('is that nobody looks, where nobody does', () =>
    expect(short('Iran and Iraq leaders meet before 2021', [], 0)).toContain(
      'does not look for what Iran and Iraq do',
    ));
});
