import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../test/sample-reading.js';
import type { Encounter } from '../record/index.js';
import { encounterEntry, hedgesIn, nextEntry } from './encounters.js';
import { citations } from './references.js';
import { signed } from './scale.js';

const encounters = SAMPLE.items.filter((item): item is Encounter => item.kind === 'encounter');
const [singapore, hanoi, next] = encounters as [Encounter, Encounter, Encounter];

describe('encounterEntry', () => {
  it('says who, when, where, on what level and what came of it', () => {
    const entry = encounterEntry(hanoi, SAMPLE, citations());
    expect(entry).toMatchObject({
      who: 'Donald Trump and Kim Jong Un',
      when: '27–28 February 2019',
      where: 'Hanoi',
      level: 'leaders',
      status: 'Held',
      outcome: 'nothing agreed',
    });
    expect(entry.verdict?.score).toBeLessThan(0);
  });

  it('orders the reasons of a verdict by weight and shows their words', () => {
    const grounds = encounterEntry(singapore, SAMPLE, citations()).verdict?.grounds ?? [];
    const weights = grounds.map(({ points }) => Math.abs(points));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(grounds.every(({ refs }) => refs.length > 0)).toBe(true);
  });

  it('gives no verdict on what was called off, and says who is missing', () => {
    const off = encounterEntry({ ...hanoi, status: 'cancelled', parties: ['USA'] }, SAMPLE, citations());
    expect(off).toMatchObject({ status: 'Called off', outcome: '', verdict: null });
    expect(off.who).toBe('United States; the other side is not named');
  });
});

describe('nextEntry', () => {
  it('says for when and how hedged', () => {
    expect(nextEntry(next, citations()).says).toBe('proposed for 2026; hedged: “could”');
    const window = nextEntry({ ...next, when: '2025-11-10/2025-12-31', where: 'Oslo' }, citations()).says;
    expect(window).toBe(
      'proposed for a day between 10 November and 31 December 2025, in Oslo; hedged: “could”',
    );
    expect(nextEntry({ ...next, when: null, evidence: singapore.evidence }, citations()).says).toBe(
      'proposed for no stated date; no hedging words',
    );
  });
});

it('finds hedges once each', () => {
  const evidence = [{ start: 0, end: 40, quote: 'Talks could, possibly, could come in May' }];
  expect(hedgesIn(evidence)).toEqual(['could', 'possibly']);
});

it('signs with a true minus', () =>
  expect([signed(-46), signed(0), signed(30)]).toEqual(['−46', '0', '+30']));
