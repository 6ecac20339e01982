import { describe, expect, it } from 'vitest';
import { find } from './find.js';
import type { Named, Subject } from './subject.js';

const party = (title: string, weight: number, ...names: string[]): Subject => ({
  is: { kind: 'party', id: `XXX:${title}`, title, weight },
  names: [title, ...names],
  around: [],
});
const agreement = (title: string, weight: number, ...around: string[]): Subject => ({
  is: { kind: 'agreement', id: title, title, weight } as Named,
  names: [title],
  around,
});
const encounter = (title: string, weight: number, ...around: string[]): Subject => ({
  is: { kind: 'encounter', id: title, title, weight, first: null },
  names: [],
  around,
});

const SUBJECTS = [
  party('Norway', 90, 'NOR'),
  party('Einar Falk', 12),
  party('Solveig Falk', 9),
  party('Vårdland', 1),
  agreement('Vårdland plan', 8, 'Geneva', '10 June 2020'),
  agreement('Oslo paper', 3, 'Oslo', '3 May 2021'),
  encounter('talks', 1, 'Oslo', 'Einar Falk', '3 May 2021'),
  encounter('summit', 8, 'Turku', 'Einar Falk', '2024-09-01', '1 September 2024'),
  encounter('rounds', 1, 'Turku', '2023'),
];
const only = (typed: string): string | null => find(typed, SUBJECTS).only?.title ?? null;
const fits = (typed: string): string[] => find(typed, SUBJECTS).fits.map(({ title }) => title);

describe('words mean', () => {
  it.each([
    ['norway', 'Norway'],
    ['NOR', 'Norway'],
    ['solveig', 'Solveig Falk'],
    ['Falk, Einar', 'Einar Falk'],
    ['the oslo paper', 'Oslo paper'],
    ['turku', 'summit'],
    ['turku 2023', 'rounds'],
    ['falk september 2024', 'summit'],
    ['2024-09-01', 'summit'],
  ])('by "%s" the one that bears them: %s', (typed, title) => expect(only(typed)).toBe(title));
  it('an agreement rather than a state of the same name that is hardly there', () => {
    expect(only('vardland')).toBe('Vårdland plan');
    expect(fits('vardland')).toEqual(['Vårdland plan', 'Vårdland']);
  });
  it('none of several that fit alike; these are listed, the weightiest first', () => {
    expect(only('falk')).toBeNull();
    expect(fits('falk')).toEqual(['Einar Falk', 'Solveig Falk']);
  });
  it('nothing else besides what is called so', () => expect(fits('Norway')).toEqual(['Norway']));
  it('nothing, where nothing fits; the nearest in spelling are told', () => {
    const found = find('Ainar Falck', SUBJECTS);
    expect([found.only, found.fits]).toEqual([null, []]);
    expect(found.near[0]?.title).toBe('Einar Falk');
    expect(found.near).toHaveLength(3);
    // However little they are alike, the nearest three are told, the weightier first.
    for (const typed of ['zzqq', '…']) {
      const { near } = find(typed, SUBJECTS);
      expect(near).toHaveLength(3);
      expect(near.map(({ weight }) => weight)).toEqual(
        near.map(({ weight }) => weight).sort((a, b) => b - a),
      );
    }
    expect(find('zzqq', SUBJECTS.slice(0, 2)).near).toHaveLength(2);
  });
});
