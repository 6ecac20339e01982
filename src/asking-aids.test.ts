import { describe, expect, it } from 'vitest';
import { meeting } from '../test/told-entries.js';
import { aids } from './asking-aids.js';
import { type KnownOn, readQuestion } from './forecast/index.js';
import type { Entry } from './record/index.js';

const PARTIES = ['USA', 'PRK', 'KOR', 'CHN', 'RUS', 'JPN'];
const known = (asOf: string, entries: readonly Entry[] = []): KnownOn => ({
  asOf,
  entries,
  parties: PARTIES,
  knownUntil: asOf,
});
const chance = (text: string, on: KnownOn): number | undefined =>
  aids().main(readQuestion(text, on.asOf), on)?.members[0]?.chance(0, 180).probability;
const summit = (when: string): Entry =>
  meeting(when, ['USA:Donald Trump', 'PRK:Kim Jong Un'], when, { level: 'leaders' });
const KIM = 'USA and PRK leaders meet within a year';

describe('the register of meetings', () => {
  it('answers for leaders of the United States and another country', () => {
    expect(chance(KIM, known('2024-03-15'))).toBeLessThan(0.3);
    expect(chance('USA and Japanese leaders meet within a year', known('2024-03-15'))).toBeGreaterThan(0.3);
  });
  it('does not answer for others, nor for days before it was fitted', () => {
    for (const text of [
      'China and PRK leaders meet within a year',
      'USA and PRK officials meet within a year',
    ])
      expect(chance(text, known('2024-03-15'))).toBeUndefined();
    expect(chance(KIM, known('1985-03-15'))).toBeUndefined();
  });
  it('takes from the record what it does not know: this month, and the years after its end', () => {
    const alone = chance(KIM, known('2026-03-15')) ?? 1;
    expect(chance(KIM, known('2026-03-15', [summit('2025-10-30')]))).toBeGreaterThan(alone);
    expect(chance(KIM, known('2026-03-15', [summit('2026-03-02')]))).toBeGreaterThan(alone);
    const before = chance(KIM, known('2018-06-20')) ?? 1;
    expect(chance(KIM, known('2018-06-20', [summit('2018-06-12')]))).toBeGreaterThan(before);
  });
  it('takes nothing that lies ahead', () =>
    expect(chance(KIM, known('2026-03-15', [summit('2026-03-30')]))).toBe(chance(KIM, known('2026-03-15'))));
});

describe('what else ships', () => {
  it('are rates of any sides', () => expect(aids().anyRates.length).toBeGreaterThan(100));
  it('are signals, for a class that has them', () => {
    const on = known('2024-03-15', [summit('2019-06-30')]);
    expect(aids().signals(readQuestion(KIM, on.asOf), on, 180)?.signals.length).toBeGreaterThan(0);
    const pause = readQuestion('Will the pause between the US and North Korea end within a year?', on.asOf);
    expect(aids().signals(pause, on, 180)).toBeNull();
  });
});
