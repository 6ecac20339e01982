import { describe, expect, it } from 'vitest';
import { meeting, toldEntry } from '../../../test/told-entries.js';
import type { Entry } from '../../record/index.js';
import type { SignalFits } from './fits-file.js';
import { signalsAt } from './signals-at.js';
import { SIGNAL_RULES } from './table.js';

const names = SIGNAL_RULES.map(({ name }) => name);
/** Only openness counts: one log-odd for each unit at short windows, two at long ones. */
const fitFor = (coefficient: number, weight: number) => ({
  weight,
  coefficients: names.map((name) => (name === 'openness' ? coefficient : 0)),
  means: names.map(() => 0.1),
});
const horizons = { 1: fitFor(1, 0), 3: fitFor(1, 0), 6: fitFor(2, 0.5), 12: fitFor(2, 0.5) };
const fits: SignalFits = {
  year: 2024,
  dossier: 'quarrel',
  signals: names,
  events: { leaders_meet: horizons, officials_meet: horizons, test: horizons },
};
const offer = (id: string, said: string): Entry =>
  toldEntry(id, { kind: 'position', actor: 'NOR:Ola', stance: 'offers', issue: 'normalization' }, { said });
const asked = {
  event: 'leaders_meet',
  parties: ['ISL', 'NOR:Ola'],
  system: null,
  asOf: '2024-06-30',
  days: 30,
} as const;

describe('signals on a day', () => {
  const entries = [offer('now', '2024-06-30')];
  const found = signalsAt(fits, entries, asked);
  it('say what each moves, those that move most first, with the words', () => {
    expect(found?.signals[0]).toMatchObject({
      name: 'openness',
      grounds: [{ entry: 'now', day: '2024-06-30', quote: 'words of now' }],
    });
    expect(found?.moved).toBeCloseTo(Math.log(2) - 0.1, 12);
    expect(found?.signals).toHaveLength(names.length);
  });
  it('say what was counted, and of meetings why it matters', () => {
    const counted = '1 that still counts, the newest of 2024-06-30';
    expect(found?.signals[0]?.says).toMatch(new RegExp(`^${counted}: .`));
    const test = signalsAt(fits, entries, { ...asked, event: 'test', parties: ['NOR'] });
    expect(test?.signals[0]?.says).toBe(counted);
    expect(test?.signals.find(({ name }) => name === 'silence')?.says).toBe('none in the record');
  });
  it('say what weight they earned', () => {
    expect(found).toMatchObject({ weight: 0 });
    expect(found?.missing.join()).toContain('earned no weight');
    expect(signalsAt(fits, entries, { ...asked, days: 300 })?.missing.join()).toContain('50 %');
  });
  it('of windows between two horizons lie between them', () =>
    expect(signalsAt(fits, entries, { ...asked, days: 127 })).toMatchObject({
      weight: expect.closeTo((0.5 * Math.log(127 / 91.3125)) / Math.log(2), 10),
    }));
  it('learned from tests of missiles move nothing for those of other weapons', () => {
    const test = { ...asked, event: 'test', parties: ['NOR'], days: 300 } as const;
    expect(signalsAt(fits, entries, { ...test, system: 'missile' })?.weight).toBe(0.5);
    expect(signalsAt(fits, entries, { ...test, system: 'nuclear' })).toMatchObject({
      weight: 0,
      missing: [expect.stringContaining('move nothing')],
    });
  });
  it('do not know what was told later, nor what became of a plan', () => {
    const later = [offer('later', '2024-07-01'), meeting('m', ['NOR', 'ISL'], '2024-06-29')];
    const told = later.map((entry) => ({
      ...entry,
      reports: entry.reports.map((report) => ({
        ...report,
        document: { ...report.document, known: '2024-07-01' },
      })),
    }));
    expect(signalsAt(fits, [...entries, ...told], asked)).toEqual(found);
  });
  it('are none for other classes, and other numbers of sides', () => {
    expect(signalsAt(fits, entries, { ...asked, event: 'promise_kept' })).toBeNull();
    expect(signalsAt(fits, entries, { ...asked, event: 'test' })).toBeNull();
  });
});
