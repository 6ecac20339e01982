import { describe, expect, it } from 'vitest';
import { meeting, type ToldSlots, toldEntry } from '../../../test/told-entries.js';
import { addDays } from '../../weigh/days.js';
import { asKnown } from './as-known.js';
import { signsOf } from './signs.js';
import { SIGNAL_RULES } from './table.js';
import { valuesOf } from './values.js';

const AS_OF = '2024-06-30';
const SIDES = ['ISL', 'NOR'];
const daysAgo = (days: number): string => addDays(AS_OF, -days);
/** The value of one signal, from what was told so many days ago. */
const oneValue = (name: string, ...entries: Parameters<typeof asKnown>[0]) =>
  valuesOf(signsOf(asKnown(entries, AS_OF), SIDES, AS_OF), SIDES, AS_OF).find(
    ({ rule }) => rule.name === name,
  );
const said = (id: string, days: number, told: ToldSlots) => toldEntry(id, told, { said: daysAgo(days) });
const open = (id: string, actor: string, days: number) =>
  said(id, days, { kind: 'position', actor, stance: 'open_to', issue: 'normalization' });

describe('the value of a signal', () => {
  it('halves each sign for every half-life, and takes the logarithm', () =>
    expect(oneValue('openness', open('a', 'NOR', 0), open('b', 'ISL', 90))?.value).toBeCloseTo(
      Math.log(1 + 1 + 0.5),
      12,
    ));
  it('of the side that is less open sets the pace', () => {
    expect(oneValue('openness of both', open('a', 'NOR', 0), open('b', 'NOR', 0))?.value).toBe(0);
    expect(oneValue('openness of both', open('a', 'NOR', 0), open('b', 'ISL', 90))?.value).toBeCloseTo(
      Math.log(1.5),
      12,
    );
  });
  it('forgets signs that have faded', () =>
    expect(oneValue('openness', open('a', 'NOR', 600))).toMatchObject({ value: 0, signs: [] }));
  it('counts the years of silence, ten at most', () => {
    const met = (days: number) => meeting('m', SIDES, daysAgo(days), { level: 'officials' });
    expect(oneValue('silence', met(731), meeting('n', SIDES, daysAgo(1461)))?.value).toBeCloseTo(
      Math.log(3),
      2,
    );
    expect(oneValue('silence')?.value).toBeCloseTo(Math.log(11), 3);
    expect(oneValue('silence', met(6000))?.value).toBeCloseTo(Math.log(11), 3);
  });
  it('counts plans whose day is to come, and undated ones for half a year', () => {
    const plan = (when: string | null, days: number) =>
      said('p', days, { kind: 'encounter', parties: SIDES, when, level: 'leaders', status: 'planned' });
    const ahead = (when: string | null, days: number) => oneValue('meeting ahead', plan(when, days))?.value;
    expect(ahead('2024-07', 400)).toBeCloseTo(Math.log(2), 12);
    expect(ahead('2024-06-30', 10)).toBe(0);
    expect(ahead(null, 170)).toBeCloseTo(Math.log(2), 12);
    expect(ahead(null, 190)).toBe(0);
  });
  it('tells the share of hedged words, drawn to none where few are heard', () => {
    const word = (id: string, hedged: boolean) =>
      said(id, 0, { kind: 'statement', speaker: 'NOR', direct: true, hedged });
    expect(oneValue('hedged words', word('a', true), word('b', false))?.value).toBeCloseTo(1 / 4, 12);
  });
  it('stands on its signs, the newest first', () =>
    expect(
      oneValue('openness', open('old', 'NOR', 50), open('new', 'NOR', 5))?.signs.map(({ entry }) => entry.id),
    ).toEqual(['new', 'old']));
});

describe('the table of signals', () => {
  it('names each once, with its reason and its limit', () => {
    expect(new Set(SIGNAL_RULES.map(({ name }) => name)).size).toBe(SIGNAL_RULES.length);
    expect(SIGNAL_RULES.filter(({ why, limit }) => why === '' || limit === '')).toEqual([]);
  });
});
